import type { SourceFile } from "../../model/note/source-file.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { defaultLanguage, type Language } from "../../model/text/language.ts";

/** A configuration that has been run, and what to tell of an error of its code. */
export interface ConfigRun {
  /** How a stack trace may name its files. */
  readonly names: readonly string[];
  readonly source: SourceFile;
  readonly problemOf: (error: unknown) => Diagnostic;
}

/** An error that is still to be told, in the language of its configuration. */
export interface UntoldError {
  readonly problem: Diagnostic;
  readonly source: SourceFile;
  readonly language: Language;
}

interface KnownRun extends ConfigRun {
  language: Language;
  problem: Diagnostic | null;
  isTold: boolean;
}

/**
 * What the code of configurations throws after they were read: in a timer, or in a promise that nobody waits for. Of
 * each configuration the first such error is kept for as long as the program runs, since its code is run only once.
 */
export class LateErrors {
  readonly #runs = new Map<string, KnownRun>();
  readonly #listeners = new Set<() => void>();

  /** Adds a configuration, under the name of its module. */
  expect(module: string, run: ConfigRun): void {
    if (!this.#runs.has(module))
      this.#runs.set(module, { ...run, language: defaultLanguage, problem: null, isTold: false });
  }

  /** Keeps an error that nobody caught; false if no configuration has thrown it. */
  take(error: unknown): boolean {
    const run = this.#runThatThrew(error);
    if (run === undefined) return false;
    if (run.problem !== null) return true;
    run.problem = run.problemOf(error);
    for (const listener of this.#listeners) listener();
    return true;
  }

  /** What a configuration has thrown so far, which the caller tells. */
  toldOf(module: string): readonly Diagnostic[] {
    const run = this.#runs.get(module);
    if (run?.problem == null) return [];
    run.isTold = true;
    return [run.problem];
  }

  /** Sets the language that a configuration, once read, asks for. */
  speak(module: string, language: Language): void {
    const run = this.#runs.get(module);
    if (run !== undefined) run.language = language;
  }

  /** The first error that nobody has been told yet; null where there is none. */
  untold(): UntoldError | null {
    for (const { problem, isTold, source, language } of this.#runs.values()) {
      if (problem !== null && !isTold) return { problem, source, language };
    }
    return null;
  }

  /** Calls a listener whenever there is something new to tell. */
  onNew(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Saegim throws nothing but errors with a stack, and none of those of its own names a configuration. */
  #runThatThrew(error: unknown): KnownRun | undefined {
    const runs = [...this.#runs.values()];
    if (!(error instanceof Error)) return runs.at(-1);
    const stack = error.stack ?? "";
    return runs.find(({ names }) => names.some((name) => stack.includes(name)));
  }
}

/** Those of this process. */
export const lateErrors = new LateErrors();
