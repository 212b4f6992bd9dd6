import { colouredInk, type Ink, plainInk } from "../../model/terminal/ink.ts";
import type { CommandIo, OutputStream } from "./command-io.ts";

/** Colours for a terminal, unless its user has disabled them (https://no-color.org). */
export function inkFor(stream: OutputStream, { env }: Pick<CommandIo, "env">): Ink {
  const unwanted = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return stream.isTerminal && !unwanted ? colouredInk : plainInk;
}
