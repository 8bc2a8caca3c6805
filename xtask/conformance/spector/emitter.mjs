// Loads @typespec/openapi3 with three changes, without which it has no output for `routes`, `response/status-code-range`
// and `special-words`. The installed files are not modified.
import { registerHooks } from "node:module";

const PACKAGE = "/@typespec/openapi3/dist/src/";
const CHANGES = {
  // A query in a path, or a range of statuses that is not a whole class (400 to 499), would be an error that prevents
  // any output. These changes turn the error into a warning.
  "lib.js": [
    [/("path-query": \{\s*severity: )"error"/, '$1"warning"'],
    [/("unsupported-status-code-range": \{\s*severity: )"error"/, '$1"warning"'],
  ],
  // An operation whose path has a query would be omitted.
  "openapi.js": [[/(createDiagnostic\(\{ code: "path-query", target: op \}\)\);)\s*return undefined;/, "$1"]],
  // A parameter named `constructor` would be found on the prototype of this object.
  "examples.js": [[/parameters: \{\}, responses: \{\} \};/, "parameters: Object.create(null), responses: {} };"]],
};

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const changes = url.includes(PACKAGE) ? CHANGES[url.slice(url.indexOf(PACKAGE) + PACKAGE.length)] : undefined;
    if (!changes) return loaded;
    let source = String(loaded.source);
    for (const [pattern, replacement] of changes) {
      if (!pattern.test(source)) throw new Error(`${url} has changed: ${pattern} is not in it`);
      source = source.replace(pattern, replacement);
    }
    return { ...loaded, source };
  },
});
