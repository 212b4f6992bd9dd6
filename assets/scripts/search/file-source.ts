/** A file that is being fetched or was fetched. */
interface Held {
  readonly content: Promise<unknown>;
  readonly leave: AbortController;
  /** The searches waiting for it. */
  readonly waiting: Set<AbortSignal>;
  arrived: boolean;
}

/** Why a file could not be read: the server is unreachable, or its answer is not such a file. */
export class FileTrouble extends Error {
  readonly isOffline: boolean;

  constructor(address: string, { isOffline, cause }: { readonly isOffline: boolean; readonly cause?: unknown }) {
    super(`${address} could not be read`, { cause });
    this.isOffline = isOffline;
  }
}

/** Fetches JSON files, each once; a download is aborted when no search needs it any more. */
export class FileSource {
  readonly #held = new Map<string, Held>();

  /** Returns a file's content; rejects with the signal's reason when its search is aborted. */
  async read(address: string, wanted: AbortSignal): Promise<unknown> {
    wanted.throwIfAborted();
    const held = this.#held.get(address) ?? this.#start(address);
    const leave = (): void => this.#leave(address, held, wanted);
    held.waiting.add(wanted);
    wanted.addEventListener("abort", leave, { once: true });
    try {
      const content = await held.content;
      wanted.throwIfAborted();
      return content;
    } catch (error) {
      wanted.throwIfAborted();
      throw error;
    } finally {
      wanted.removeEventListener("abort", leave);
    }
  }

  /** Fetches everything again from now on, because the site may have been published again. */
  forget(): void {
    this.#held.clear();
  }

  #start(address: string): Held {
    const leave = new AbortController();
    const held: Held = { content: this.#fetch(address, leave.signal), leave, waiting: new Set(), arrived: false };
    this.#held.set(address, held);
    return held;
  }

  async #fetch(address: string, signal: AbortSignal): Promise<unknown> {
    try {
      const content = await fetchJson(address, signal);
      const held = this.#held.get(address);
      if (held !== undefined) held.arrived = true;
      return content;
    } catch (error) {
      // A failed file is requested again next time.
      if (this.#held.get(address)?.leave.signal === signal) this.#held.delete(address);
      throw error;
    }
  }

  #leave(address: string, held: Held, wanted: AbortSignal): void {
    held.waiting.delete(wanted);
    if (held.arrived || held.waiting.size > 0) return;
    if (this.#held.get(address) === held) this.#held.delete(address);
    held.leave.abort();
  }
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new FileTrouble(address, { isOffline: true, cause });
  });
  if (!response.ok) throw new FileTrouble(address, { isOffline: false });
  try {
    return await response.json();
  } catch (cause) {
    signal.throwIfAborted();
    throw new FileTrouble(address, { isOffline: cause instanceof TypeError, cause });
  }
}
