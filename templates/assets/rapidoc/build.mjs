// Builds the documentation page from `rapidoc-min.js`. README.md lists the commands.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const viewer = readFileSync(process.argv[2], "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "");
const start = read("start.js");
if (/<\/script|<!--.*<script/i.test(viewer)) throw new Error("the script cannot be inlined");

const licenses = [read("LICENSE.txt"), read("THIRD-PARTY.txt")].join("\n").replaceAll("--", "- -").trim();
const parts = { licenses, start, viewer };
const page = read("page.html").replace(/\{(licenses|start|viewer)\}/g, (_, name) => parts[name]);

// The hashes of the style elements that RapiDoc creates, for both themes. The browser test fails if they change.
const styles = read("styles.txt").trim().split(/\s+/);
const hash = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(start)} ${hash(viewer)}`,
  "style-src 'unsafe-inline'",
  `style-src-elem ${styles.map((style) => `'${style}'`).join(" ")}`,
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const target = new URL("../../runtime/src/server/docs/", import.meta.url);
const packed = gzipSync(page, { level: 9 });
writeFileSync(new URL("page.html.gz.base64", target), packed.toString("base64"));
writeFileSync(new URL("policy.txt", target), policy);
writeFileSync(new URL("LICENSE.txt", target), [read("LICENSE.txt"), read("THIRD-PARTY.txt")].join("\n"));
console.log(`${page.length} bytes, ${packed.length} compressed`);
