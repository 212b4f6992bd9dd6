/** Languages by the names people write after the fence, each with the languages embedded in it. */
interface CodeLanguage {
  /** The library's own name first; it is also the name of its file. */
  readonly names: string;
  readonly within?: readonly string[];
}

const markup = ["xml", "css", "javascript"] as const;

const languages: readonly CodeLanguage[] = [
  { names: "javascript js jsx mjs cjs node", within: markup },
  { names: "typescript ts tsx mts cts", within: markup },
  { names: "xml html xhtml svg rss vue svelte", within: markup },
  { names: "markdown md", within: markup },
  { names: "php", within: markup },
  { names: "json jsonc json5" },
  { names: "css" },
  { names: "scss sass" },
  { names: "less" },
  { names: "python py python3" },
  { names: "java" },
  { names: "kotlin kt kts" },
  { names: "scala" },
  { names: "groovy gradle" },
  { names: "c h" },
  { names: "cpp c++ cc cxx hpp" },
  { names: "csharp cs c#" },
  { names: "objectivec objc" },
  { names: "swift" },
  { names: "dart" },
  { names: "go golang" },
  { names: "rust rs" },
  { names: "ruby rb" },
  { names: "perl pl" },
  { names: "lua" },
  { names: "r" },
  { names: "julia jl" },
  { names: "matlab" },
  { names: "haskell hs" },
  { names: "elixir ex exs" },
  { names: "clojure clj" },
  { names: "bash sh zsh" },
  { names: "shell console shellsession", within: ["bash"] },
  { names: "powershell ps1 ps" },
  { names: "sql mysql postgresql sqlite" },
  { names: "graphql gql" },
  { names: "yaml yml" },
  { names: "ini toml" },
  { names: "properties" },
  { names: "dockerfile docker", within: ["bash"] },
  { names: "makefile make" },
  { names: "cmake" },
  { names: "nginx" },
  { names: "http", within: ["json"] },
  { names: "protobuf proto" },
  { names: "latex tex" },
  { names: "vim" },
  { names: "diff patch" },
];

const byName: ReadonlyMap<string, readonly string[]> = new Map(
  languages.flatMap(({ names, within = [] }) => {
    const all = names.split(" ");
    const modules = [...new Set([...all.slice(0, 1), ...within])];
    return all.map((name) => [name, modules] as const);
  }),
);

/** highlight.js's names for a language and those embedded in it; null for an unsupported one. */
export function modulesOf(language: string): readonly string[] | null {
  return byName.get(language.toLowerCase()) ?? null;
}
