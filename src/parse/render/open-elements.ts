import { endTagOptional } from "../markdown/html/html-elements.ts";

/** An open element, and what opened it. */
interface OpenElement<Origin> {
  readonly name: string;
  readonly origin: Origin;
}

/** The elements open inside one Markdown container, and how many there are of each name. */
interface Frame<Origin> {
  readonly elements: OpenElement<Origin>[];
  readonly counts: Map<string, number>;
}

/** Elements that end at an opening tag of the same name, because HTML makes their end tags optional. */
const endedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["td", "th", "tr"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tbody", ["td", "th", "tr", "thead", "tbody"]],
  ["tfoot", ["td", "th", "tr", "thead", "tbody"]],
]);

/**
 * Keeps an author's raw HTML balanced, so that a missing or stray end tag cannot affect anything outside its paragraph:
 * an element ends at the latest where the Markdown around it ends.
 */
export class OpenElements<Origin> {
  /** A frame is made when the first element is opened in it: most containers have none. */
  readonly #frames: (Frame<Origin> | null)[] = [null];
  readonly #forgotten: (origin: Origin, name: string) => void;

  /** `forgotten` is called for every element whose end tag is missing. */
  constructor(forgotten: (origin: Origin, name: string) => void) {
    this.#forgotten = forgotten;
  }

  /** Begins a Markdown container, which no end tag inside it can close. */
  enter(): void {
    this.#frames.push(null);
  }

  /** Ends a Markdown container; returns the end tags still missing in it. */
  leave(): string {
    const frame = this.#frames.length > 1 ? this.#frames.pop() : null;
    return frame == null ? "" : this.#endForgotten(frame);
  }

  /** Ends everything that is open. */
  closeAll(): string {
    let ended = "";
    while (this.#frames.length > 1) ended += this.leave();
    const outermost = this.#frames[0] ?? null;
    return outermost === null ? ended : ended + this.#endForgotten(outermost);
  }

  /** Begins an element; returns the end tags of those that it implicitly ends. */
  open(name: string, origin: Origin): string {
    const names = endedBy.get(name);
    let ended = "";
    if (names !== undefined) {
      for (let more = this.#endLast(names); more !== ""; more = this.#endLast(names)) ended += more;
    }
    const frame = this.#madeFrame();
    frame.elements.push({ name, origin });
    frame.counts.set(name, (frame.counts.get(name) ?? 0) + 1);
    return ended;
  }

  /** Begins a block; returns the end tag of a raw `<p>` before it. */
  beginBlock(): string {
    return this.#frames.at(-1) === null ? "" : this.#endLast(["p"]);
  }

  /** Ends an element and everything open inside it; empty when no such element is open here. */
  close(name: string): string {
    const frame = this.#frame();
    if (frame === null || (frame.counts.get(name) ?? 0) === 0) return "";
    let ended = "";
    for (let last = popLast(frame); last !== undefined; last = popLast(frame)) {
      ended += `</${last.name}>`;
      if (last.name === name) break;
      this.#tell(last);
    }
    return ended;
  }

  #frame(): Frame<Origin> | null {
    return this.#frames.at(-1) ?? null;
  }

  #madeFrame(): Frame<Origin> {
    const frame = this.#frame() ?? newFrame<Origin>();
    this.#frames[this.#frames.length - 1] = frame;
    return frame;
  }

  #endForgotten(frame: Frame<Origin>): string {
    let ended = "";
    for (let last = popLast(frame); last !== undefined; last = popLast(frame)) {
      ended += `</${last.name}>`;
      this.#tell(last);
    }
    return ended;
  }

  #endLast(names: readonly string[]): string {
    const frame = this.#frame();
    const last = frame?.elements.at(-1);
    if (frame === null || last === undefined || !names.includes(last.name)) return "";
    popLast(frame);
    return `</${last.name}>`;
  }

  #tell({ name, origin }: OpenElement<Origin>): void {
    if (!endTagOptional.has(name)) this.#forgotten(origin, name);
  }
}

function newFrame<Origin>(): Frame<Origin> {
  return { elements: [], counts: new Map() };
}

function popLast<Origin>(frame: Frame<Origin>): OpenElement<Origin> | undefined {
  const last = frame.elements.pop();
  if (last !== undefined) frame.counts.set(last.name, (frame.counts.get(last.name) ?? 1) - 1);
  return last;
}
