import { describe, expect, it } from "vitest";
import { LetterByLetter } from "../../../src/cli/new/letter-by-letter.ts";

describe("LetterByLetter", () => {
  it("passes on each letter by itself, also one whose bytes come in two parts", async () => {
    expect(await lettersOf(Buffer.from("금리 2"))).toEqual(["금", "리", " ", "2"]);
    const bytes = Buffer.from("환율🙂");
    expect(await lettersOf(bytes.subarray(0, 4), bytes.subarray(4, 8), bytes.subarray(8))).toEqual(["환", "율", "🙂"]);
  });

  it("reads a pasted line break as Enter, and Ctrl+D as Ctrl+C", async () => {
    expect(await lettersOf(Buffer.from("a\nb\u0004"))).toEqual(["a", "\r", "b", "\u0003"]);
  });

  it("sets the mode of the terminal it reads", () => {
    const modes: boolean[] = [];
    const letters = letterStream(modes);
    expect(letters.isTTY).toBe(true);
    letters.setRawMode(true).setRawMode(false);
    expect(modes).toEqual([true, false]);
  });
});

function letterStream(modes: boolean[] = []): LetterByLetter {
  return new LetterByLetter({
    setRawMode(isRaw) {
      modes.push(isRaw);
      return process.stdin;
    },
  });
}

async function lettersOf(...typed: readonly Buffer[]): Promise<readonly string[]> {
  const letters = letterStream();
  for (const bytes of typed) letters.write(bytes);
  letters.end();
  const passed: string[] = [];
  for await (const letter of letters) passed.push(String(letter));
  return passed;
}
