import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { startWorker } from "../../../../src/cli/dev/worker/preview-worker.ts";

it("starts a worker with the options of Node that its supervisor was started with", async () => {
  const { execArgv } = process;
  onTestFinished(() => {
    process.execArgv = execArgv;
  });
  process.execArgv = ["--max-semi-space-size=8"];
  const worker = startWorker({ env: {}, args: ["--help"], port: 0 });
  expect(worker.spawnargs.slice(1, 2)).toEqual(["--max-semi-space-size=8"]);
  worker.kill("SIGKILL");
  await once(worker, "exit");
});
