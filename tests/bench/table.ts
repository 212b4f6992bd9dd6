import type { Cost } from "./measure.ts";

/** The measurements of one peer at one size in one scenario. */
export interface Result {
  readonly peer: string;
  readonly notes: number;
  readonly scenario: string;
  /** The median of the rounds. */
  readonly cost: Cost;
}

const number = (value: number): string => (value >= 10 ? value.toFixed(1) : value.toFixed(2));

/**
 * A Markdown table with one row per result, each compared with Hugo (wall, memory) and loop (CPU) in the same scenario.
 */
export function markdownTable(results: readonly Result[]): string {
  const full = (peer: string, notes: number): Cost | undefined =>
    results.find((one) => one.peer === peer && one.notes === notes && one.scenario === "cold")?.cost;
  const ratio = (value: number, other: number | undefined): string =>
    other === undefined || other === 0 ? "" : number(value / other);
  const rows = results.map(({ peer, notes, scenario, cost }) => {
    const hugo = full("hugo", notes);
    return [
      String(notes),
      scenario,
      peer,
      number(cost.wall),
      number(cost.cpu),
      cost.peak.toFixed(0),
      ratio(cost.wall, hugo?.wall),
      ratio(cost.cpu, full("loop", notes)?.cpu),
      ratio(cost.peak, hugo?.peak),
    ];
  });
  const head = [
    "notes",
    "scenario",
    "tool",
    "wall s",
    "CPU s",
    "peak MB",
    "wall ÷ Hugo cold",
    "CPU ÷ loop cold",
    "peak ÷ Hugo cold",
  ];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
