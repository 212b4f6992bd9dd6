/** As much of the object that Eleventy hands to a configuration as Saegim uses. */
export interface EleventyConfiguration {
  addTemplate(name: string, template: EleventyTemplate): void;
  addPassthroughCopy(folders: Readonly<Record<string, string>>, options: CopyOptions): void;
  on(event: "eleventy.before", listener: () => Promise<void>): void;
  readonly events: { removeAllListeners(event: string): void };
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(used: boolean): void;
}

/** A template without a file. `data` is read once, `render` is called once a page. */
export interface EleventyTemplate {
  readonly data: object;
  readonly render: (data: never) => string;
}

export interface CopyOptions {
  /** Says of each path below the copied folder whether it is copied. */
  readonly filter: (path: string) => boolean;
  /** Gives each path its name in the output. */
  readonly rename: (path: string) => string;
}
