/** The part of Eleventy's programmatic interface that Saegim uses; Eleventy has no types of its own. */
declare module "@11ty/eleventy" {
  import type { EleventyConfiguration } from "./eleventy-configuration.ts";

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
    restart(): Promise<void>;
  }

  interface EleventyOptions {
    /** Empty: no configuration file is looked for. */
    readonly configPath: string;
    readonly config: (configuration: EleventyConfiguration) => void;
    readonly loader: "esm";
    readonly quietMode: boolean;
  }
}
