// Sends a request of a scenario as Spector's replay does, with its adjustments.
import http from "node:http";
import { pathToFileURL } from "node:url";
import { expandDyns } from "@typespec/spec-api";
import { folder } from "./suite.mjs";

const { makeServiceCall } = await import(
  pathToFileURL(folder("@typespec/spector/dist/src/actions/helper.js")).href
);

// Values of path parameters that a scenario does not specify. Other parameters get their name as value.
const OPEN = { subscriptionId: "00000000-0000-0000-0000-000000000000", resourceGroup: "test-rg" };

/// Returns the path of a request with its parameters.
export function pathOf(api, adjustment) {
  const values = { ...OPEN, ...api.request?.pathParams };
  return (adjustment.uri ?? api.uri).replace(/\/:(\w+)/g, (_, name) => `/${values[name] ?? name}`).replaceAll("\\:", ":");
}

/// Returns the encoded query of a request.
export function queryOf(api, adjustment, config) {
  const query = { ...expandDyns(api.request?.query ?? {}, config) };
  if (adjustment.apiVersion) query["api-version"] = adjustment.apiVersion;
  const pairs = Object.entries(query);
  if (adjustment.literalQuery) return pairs.map(([key, value]) => `${key}=${[value].flat().join(",")}`).join("&");
  const search = new URLSearchParams();
  for (const [key, value] of pairs) for (const one of [value].flat()) search.append(key, String(one));
  return search.toString();
}

/// Sends a request to a server and returns status, headers and body.
export async function send(base, api, headers, adjustment, config) {
  const query = queryOf(api, adjustment, config);
  const url = base + pathOf(api, adjustment) + (query && `?${query}`);
  const request = api.request ?? {};
  const all = { ...request.headers, ...headers, ...adjustment.headers };
  // `fetch` does not send a body with GET and HEAD.
  if (adjustment.json !== undefined) {
    return sendRaw(api.method, url, { ...all, "content-type": "application/json" }, adjustment.json);
  }
  const body = adjustment.contentType ? withType(request.body, adjustment, config) : request.body;
  if (adjustment.contentType) delete all["Content-Type"];
  const signal = AbortSignal.timeout(10_000);
  const sent = makeServiceCall({ method: api.method, url, body, headers: all }, config);
  const late = new Promise((_, fail) => signal.addEventListener("abort", () => fail(new Error("no response in 10 s"))));
  const response = await Promise.race([sent, late]);
  const bytes = Buffer.from(await Promise.race([response.arrayBuffer(), late]));
  return { status: response.status, headers: response.headers, bytes };
}

function withType(body, { contentType, text }, config) {
  const raw = body.rawContent;
  return { contentType, rawContent: text ?? (typeof raw === "string" ? raw : raw.serialize(config)) };
}

function sendRaw(method, url, headers, body) {
  return new Promise((resolve, fail) => {
    const length = { "content-length": Buffer.byteLength(body) };
    const sent = http.request(url, { method, headers: { ...headers, ...length }, timeout: 10_000 }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const headers = new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
        resolve({ status: response.statusCode, headers, bytes: Buffer.concat(chunks) });
      });
    });
    sent.on("timeout", () => sent.destroy(new Error("no response in 10 s")));
    sent.on("error", fail);
    sent.end(body);
  });
}
