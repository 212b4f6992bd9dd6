/** What the command says of each bad input, by the input's name. */
export type Records = ReadonlyMap<string, string>;

/** The records of a file. A record without its end counts as different. */
export function recordsIn(text: string): Records {
  const records = text.split(/^(?==== )/mu).map((one) => one.replace(/\n\n$/u, "\n"));
  return new Map(records.map((one) => [/^=== (.*) \(.*\)$/mu.exec(one)?.[1] ?? "", one]));
}

/**
 * A file of records after a run: an input that did not run (`-t`, a failure) keeps its record, and one that is gone
 * loses it. Null where nothing ran: nothing is to be written.
 */
export function updatedRecords(inputs: readonly string[], recorded: Records, made: Records): string | null {
  if (made.size === 0) return null;
  return inputs.flatMap((input) => made.get(input) ?? recorded.get(input) ?? []).join("\n");
}
