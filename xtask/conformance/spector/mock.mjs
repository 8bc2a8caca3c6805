// Runs Spector's mock server in this process, so that the received requests and sent responses can be inspected.
import { pathToFileURL } from "node:url";
import { folder } from "./suite.mjs";

const load = (path) => import(pathToFileURL(folder("@typespec/spector/dist/src", path)).href);

/// Starts the mock server of these scenarios on a free port.
export async function startMock(scenarios, work) {
  const { MockApiApp } = await load("app/app.js");
  const app = new MockApiApp({ port: 0, scenarioPath: [], coverageFile: `${work}/coverage.json` });
  const mock = { received: undefined, answered: undefined };
  app.coverageTracker = {
    trackEndpointResponse: async (_scenario, _uri, response) => void (mock.answered = response),
    setScenarios: () => {},
  };
  app.server.use("/", (request, _response, next) => {
    mock.received = { method: request.method, url: request.originalUrl, headers: request.headers };
    next();
  });
  await app.start();
  for (const { name, scenario } of scenarios) app.registerScenario(name, scenario);
  mock.baseUrl = app.resolverConfig.baseUrl;
  /// Discards the recorded request and response.
  mock.reset = () => Object.assign(mock, { received: undefined, answered: undefined });
  return mock;
}
