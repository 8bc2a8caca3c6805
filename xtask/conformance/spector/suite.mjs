// The packages of the suite, with the locations of their specifications and scenarios.
import { readdirSync, statSync } from "node:fs";
import { join, relative, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGES = { http: "@typespec/http-specs", azure: "@azure-tools/azure-http-specs" };

export const folder = (...parts) => resolve(import.meta.dirname, "node_modules", ...parts);

function files(dir, accepts) {
  return readdirSync(dir).sort().flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return files(path, accepts);
    return accepts(name) ? [path] : [];
  });
}

// A specification is named after its folder: `payload_json-merge-patch`.
const nameOf = (root, file) => relative(root, dirname(file)).replaceAll("/", "_");

/// Returns every specification of a suite by its entry point. `old.tsp` is the entry point of an earlier version of the
/// same API.
export function specifications(suite) {
  const root = folder(PACKAGES[suite], "specs");
  const entries = files(root, (name) => ["main.tsp", "client.tsp", "old.tsp"].includes(name));
  // `client.tsp` only contains names for generated clients.
  const isEntry = (file) => !file.endsWith("client.tsp") || !entries.includes(join(dirname(file), "main.tsp"));
  return entries.filter(isEntry).map((main) => ({ name: nameOf(root, main), main, isOld: main.endsWith("old.tsp") }));
}

/// Returns every scenario of a suite, with its requests.
export async function scenarios(suite) {
  const root = folder(PACKAGES[suite], "dist/specs");
  const found = [];
  for (const file of files(root, (name) => name.endsWith(".js"))) {
    const { Scenarios } = await import(pathToFileURL(file).href);
    for (const [name, scenario] of Object.entries(Scenarios ?? {})) {
      found.push({ name, scenario, specification: nameOf(root, file) });
    }
  }
  return found;
}
