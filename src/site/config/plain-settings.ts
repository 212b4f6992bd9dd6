import { withoutControls } from "../../model/text/without-controls.ts";
import { isObject } from "./value-readers.ts";

/** No setting is this deep. */
const deepest = 8;

/**
 * A copy of exported settings that is data alone, so that reading them runs none of the configuration's code any more.
 * Throws what a getter throws. Half a letter, which code can spell but no file can hold, is replaced by the replacement
 * character, and control characters are removed. A value within itself is empty there. What is neither text, list nor
 * an object written with braces is left as it is, to be refused.
 */
export function plainSettings(exported: unknown): unknown {
  return copyOf(exported, { copies: new Map(), depth: 0 });
}

interface Copying {
  /** By what was copied, so that shared values stay shared; an empty object until the copy is finished. */
  readonly copies: Map<object, unknown>;
  readonly depth: number;
}

function copyOf(value: unknown, { copies, depth }: Copying): unknown {
  if (typeof value === "string") return pageText(value);
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value) && !isObject(value)) return value;
  if (depth > deepest) return {};
  if (!copies.has(value)) {
    copies.set(value, {});
    copies.set(value, copyOfHolder(value, { copies, depth: depth + 1 }));
  }
  return copies.get(value);
}

function copyOfHolder(value: Readonly<Record<string, unknown>> | readonly unknown[], copying: Copying): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item, copying));
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [pageText(name), copyOf(held, copying)]));
}

function pageText(text: string): string {
  return withoutControls(text.toWellFormed());
}
