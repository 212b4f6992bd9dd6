import { afterEach, describe, expect, it, vi } from "vitest";
import { FileSource, FileTrouble } from "../../../../assets/scripts/search/file-source.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A fake server that answers when told to, and aborts what is cancelled. */
function slowServer() {
  const asked: {
    readonly address: string;
    readonly signal: AbortSignal;
    readonly answer: (with_: Response) => void;
  }[] = [];
  vi.stubGlobal("fetch", (address: string, { signal }: { signal: AbortSignal }) => {
    const { promise, resolve, reject } = promiseWithResolvers<Response>();
    signal.addEventListener("abort", () => reject(signal.reason));
    asked.push({ address, signal, answer: resolve });
    return promise;
  });
  return asked;
}

function promiseWithResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

const never = new AbortController().signal;

describe("FileSource", () => {
  it("fetches a file once for all who want it, and keeps it", async () => {
    const asked = slowServer();
    const source = new FileSource();
    const both = [source.read("a.json", never), source.read("a.json", never)];
    asked[0]?.answer(Response.json({ a: 1 }));
    expect(await Promise.all(both)).toEqual([{ a: 1 }, { a: 1 }]);
    expect(await source.read("a.json", never)).toEqual({ a: 1 });
    expect(asked).toHaveLength(1);
  });

  it("aborts a fetch when no search needs it any more, and not before", async () => {
    const asked = slowServer();
    const source = new FileSource();
    const [first, second] = [new AbortController(), new AbortController()];
    const reads = [source.read("a.json", first.signal), source.read("a.json", second.signal)].map((read) =>
      read.catch((error: unknown) => error),
    );
    first.abort();
    expect(asked[0]?.signal.aborted).toBe(false);
    second.abort();
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(await Promise.all(reads)).toEqual([first.signal.reason, second.signal.reason]);
    const again = source.read("a.json", never);
    asked[1]?.answer(Response.json(2));
    expect(await again).toBe(2);
  });

  it("starts nothing for a search that has been given up", async () => {
    const asked = slowServer();
    await expect(new FileSource().read("a.json", AbortSignal.abort())).rejects.toThrow(DOMException);
    expect(asked).toEqual([]);
  });

  it("distinguishes an unreachable server from a missing file, and tries again next time", async () => {
    const answers = [
      () => Promise.reject(new TypeError("Failed to fetch")),
      () => Promise.resolve(new Response("", { status: 404 })),
      () => Promise.resolve(new Response("<!DOCTYPE html>")),
      () => Promise.resolve(Response.json(3)),
    ];
    vi.stubGlobal("fetch", () => answers.shift()?.());
    const source = new FileSource();
    const trouble = () =>
      source.read("a.json", never).then(String, (error: unknown) => error instanceof FileTrouble && error.isOffline);
    expect([await trouble(), await trouble(), await trouble(), await trouble()]).toEqual([true, false, false, "3"]);
  });

  it("forgets everything on request", async () => {
    let version = 0;
    vi.stubGlobal("fetch", () => {
      version += 1;
      return Promise.resolve(Response.json(version));
    });
    const source = new FileSource();
    await source.read("a.json", never);
    source.forget();
    expect(await source.read("a.json", never)).toBe(2);
  });
});
