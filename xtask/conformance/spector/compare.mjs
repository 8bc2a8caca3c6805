// Compares a response with that of Spector's mock: status, headers, media type and body.
import { expandDyns, matchValues } from "@typespec/spec-api";

/// Returns a description of each difference between a response and the expected one.
export function differences(response, expected, method, adjustment, config) {
  if (response.status !== expected.status) {
    return [`status ${response.status}, not ${expected.status}: ${start(response.bytes)}`];
  }
  const found = [];
  const ignored = adjustment.undocumentedHeaders ?? [];
  for (const [name, value] of Object.entries(expandDyns(expected.headers ?? {}, config))) {
    const got = response.headers.get(name);
    if (got !== String(value) && !ignored.includes(name.toLowerCase())) {
      found.push(`header ${name}: ${JSON.stringify(got)}, not ${JSON.stringify(String(value))}`);
    }
  }
  if (method === "head") return found;
  if (expected.body) found.push(...ofBodies(response, expected.body, config));
  else if (response.bytes.length > 0) found.push(`a body where there is none: ${start(response.bytes)}`);
  return found;
}

function ofBodies({ headers, bytes }, { contentType, rawContent, streamChunks }, config) {
  const found = [];
  const essence = (text) => (text ?? "").split(";")[0].trim();
  const type = essence(contentType);
  if (essence(headers.get("content-type")) !== type) {
    found.push(`content type ${headers.get("content-type")}, not ${contentType}`);
  }
  const expected = streamChunks ? Buffer.concat(streamChunks.map((chunk) => Buffer.from(chunk))) : whole(rawContent, config);
  try {
    const result = compared(type, bytes, expected, rawContent, config);
    if (!result.pass) found.push(`body: ${result.message}; it is ${start(bytes)}`);
  } catch (error) {
    found.push(`body: ${error.message}; it is ${start(bytes)}`);
  }
  return found;
}

function compared(type, bytes, expected, content, config) {
  if (/[/+]json$/.test(type)) {
    const value = content?.resolve ? content.resolve(config) : JSON.parse(expected);
    return matchValues(JSON.parse(bytes), value);
  }
  if (type === "application/jsonl") return matchValues(lines(bytes), lines(expected));
  if (type === "text/event-stream") return matchValues(events(bytes), events(expected));
  return { pass: bytes.equals(expected), message: `bytes differ from ${start(expected)}` };
}

function whole(content, config) {
  if (content === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(content)) return content;
  return Buffer.from(typeof content === "string" ? content : content.serialize(config));
}

const start = (bytes) => JSON.stringify(bytes.toString("utf8").slice(0, 500));

const lines = (bytes) => bytes.toString("utf8").split(/\r?\n/).filter(Boolean).map((line) => JSON.parse(line));

// Tests of the fields of a server-sent event (WHATWG HTML, 9.2.6). A client ignores invalid values and other fields.
const FIELDS = {
  event: () => true,
  data: () => true,
  id: (value) => !value.includes("\0"),
  retry: (value) => /^\d+$/.test(value),
};

/// Parses server-sent events as a client does. Data that is JSON is parsed, so that values are compared instead of
/// texts.
function events(bytes) {
  const found = [];
  let event = {};
  for (const line of bytes.toString("utf8").split(/\r\n|\n|\r/)) {
    if (line === "") {
      if (Object.keys(event).length > 0) found.push(event);
      event = {};
      continue;
    }
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line);
    if (!FIELDS[field]?.(value)) continue;
    const joined = field === "data" && event.data !== undefined;
    event[field] = joined ? `${event.data}\n${value}` : value;
  }
  return found.map((event) => ({ ...event, data: asValue(event.data) }));
}

function asValue(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text ?? "";
  }
}
