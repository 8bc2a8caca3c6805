// Sends every request of a suite through a relay to Spector's mock and compares the response with the mock's:
//
//   this program -> generated server -> its handler -> generated client -> mock, and back
//
// A line of JSON per request is written to OUT.
//   node replay.mjs http|azure RELAY VERSION OUT [ONLY]
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { adjustmentOf } from "./adjustments.mjs";
import { differences } from "./compare.mjs";
import { startMock } from "./mock.mjs";
import { pathOf, queryOf, send } from "./request.mjs";
import { scenarios } from "./suite.mjs";

const [suite, relay, version, out, only = ""] = process.argv.slice(2);
const chosen = new RegExp(only);
const all = await scenarios(suite);
const mock = await startMock(all, dirname(out));
const config = { baseUrl: mock.baseUrl };
const relayUrl = await start(relay, [version, mock.baseUrl]);
const results = createWriteStream(out);
for (const { name, scenario, specification } of all.filter(({ name }) => chosen.test(name))) {
  for (const [index, api] of scenario.apis.entries()) {
    const result = await outcomeOf(scenario, index, `${name}#${index}`, specification);
    results.write(`${JSON.stringify({ scenario: name, id: `${name}#${index}`, ...result })}\n`);
  }
}
results.end(() => process.exit(0));

/// Starts the relay, which ends when this program ends, and returns the first line of its output, which is its URL.
function start(program, args) {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.on("exit", (code) => {
    console.error(`the relay ended with ${code}`);
    process.exit(2);
  });
  return new Promise((resolve) => createInterface({ input: child.stdout }).once("line", resolve));
}

/// Returns the outcome of a request: `pass`, the step that failed, or `suite` if the mock rejects the replay itself.
async function outcomeOf(scenario, index, id, specification) {
  const api = scenario.apis[index];
  const adjustment = adjustmentOf(id);
  const { follows, why } = adjustment;
  const request = follows === undefined ? api : scenario.apis[follows];
  const changes = follows === undefined ? adjustment : adjustmentOf(id.replace(/\d+$/, follows));
  const headers = { "x-spector-specification": specification };
  if (follows !== undefined) headers["x-spector-link"] = linkTo(api, adjustment);
  if (/ContentNegotiation/.test(id)) headers["x-spector-accept"] = api.request?.headers?.accept ?? "";
  // Azure's scenarios expect the client to supply a token.
  const hasToken = Object.keys(request.request?.headers ?? {}).some((name) => /^authorization$/i.test(name));
  if (suite === "azure" && !hasToken) headers.authorization = "Bearer token";
  mock.reset();
  let found, status;
  try {
    const response = await send(relayUrl, request, headers, changes, config);
    const expected = { ...(mock.answered ?? api.response), status: api.response.status };
    status = response.status;
    found = differences(response, expected, api.method, adjustment, config);
  } catch (error) {
    found = [`no response: ${error.message} ${error.cause?.message ?? ""}`];
  }
  const isRight = mock.answered?.status === api.response.status && isSameQuery(mock.received.url, api, adjustment);
  if (found.length === 0 && !isRight) found = [`the mock got ${mock.received?.url}`];
  if (found.length === 0) return { verdict: "pass", found, adjusted: why };
  const received = mock.received && `${mock.received.method} ${mock.received.url}`;
  const verdict = (await mockRefuses(api, adjustment)) ? "suite" : stepOf(isRight, received, status);
  return { verdict, found, received, adjusted: why };
}

/// Returns the step that failed. The relay responds with 502 if its client did not receive a documented response.
function stepOf(isRight, received, status) {
  if (isRight) return status === 502 ? "client reads" : "server writes";
  return received || status === 502 ? "client sends" : "server reads";
}

/// Returns whether the mock has received the query that the replay would have sent to it directly. The mock itself
/// checks the query only in part.
function isSameQuery(url, api, adjustment) {
  const sorted = (query) => JSON.stringify([...new URLSearchParams(query)].sort());
  return sorted(url.split("?")[1]) === sorted(queryOf(api, adjustment, config));
}

/// Returns the URL of a request in the form in which the mock's responses link to it.
function linkTo(api, adjustment) {
  const query = queryOf(api, adjustment, config);
  return mock.baseUrl + pathOf(api, adjustment) + (query && `?${query}`);
}

/// Returns whether the mock rejects the request if it is sent directly.
async function mockRefuses(api, adjustment) {
  try {
    const response = await send(mock.baseUrl, api, {}, adjustment, config);
    return response.status !== api.response.status;
  } catch {
    return true;
  }
}
