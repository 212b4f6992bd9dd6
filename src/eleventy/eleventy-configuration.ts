/** The part of Eleventy's configuration object that Saegim uses. */
export interface EleventyConfiguration {
  addTemplate(name: string, template: EleventyTemplate): void;
  addPassthroughCopy(folders: Readonly<Record<string, string>>, options: CopyOptions): void;
  on(event: "eleventy.before", listener: () => Promise<void>): void;
  readonly benchmarkManager: { get(group: string): BenchmarkGroup };
  readonly events: { removeAllListeners(event: string): void };
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(used: boolean): void;
}

/** What Eleventy measures of its own work, and tells if it takes much of the time. */
export interface BenchmarkGroup {
  setIsVerbose(isVerbose: boolean): void;
}

/** A template without a file. `data` is read once, `render` is called for each page. */
export interface EleventyTemplate {
  readonly data: object;
  readonly render: (data: never) => string;
}

export interface CopyOptions {
  /** Returns whether a path below the copied folder is copied. */
  readonly filter: (path: string) => boolean;
  /** Returns a path's name in the output. */
  readonly rename: (path: string) => string;
}
