import { describe, expect, it } from "vitest";
import { shownInside } from "../../../../src/import/hugo/shortcodes/shown-inside.ts";

describe("what a shortcode's template does with its words", () => {
  it.each([
    "",
    "{{/* .Inner */}}",
    "{{ $_ := .Inner }}",
    "{{- $hidden := .Inner -}}<p>{{ .Get 0 }}</p>",
    "{{ if hugo.IsDevelopment }}{{ .Inner }}{{ end }}",
    "{{ if hugo.IsServer }}{{ if .Get 0 }}{{ .Inner }}{{ end }}{{ end }}",
    "{{ if .Site.IsServer }}{{ .Inner }}{{ else }}비공개{{ end }}",
    '{{ if eq hugo.Environment "development" }}{{ .Inner }}{{ end }}',
    "{{ if hugo.IsProduction }}비공개{{ else }}{{ .Inner }}{{ end }}",
    "{{ if false }}{{ .Inner }}{{ end }}",
    "<!-- {{ .Inner }} -->",
    "{{ if .Inner }}{{ end }}",
  ])("is to leave them out: %j", (text) => expect(shownInside(text)).toBe("hidden"));

  it.each([
    "{{ .Inner }}",
    '<div class="warn">{{ .Inner | markdownify }}</div>',
    "{{ $words := .Inner }}<p>{{ $words | safeHTML }}</p>",
    "{{ $words := .Inner }}{{ $other := $words }}{{ $other }}",
    "{{ with .Inner }}{{ . }}{{ end }}",
    "{{ if hugo.IsProduction }}{{ .Inner }}{{ end }}",
    "{{ if hugo.IsDevelopment }}a{{ else }}{{ .Inner }}{{ end }}",
    '{{ if .Get "open" }}{{ .Inner }}{{ end }}',
    "{{ if hugo.IsServer }}{{ end }}{{ .InnerDeindent }}",
  ])("is to show them: %j", (text) => expect(shownInside(text)).toBe("shown"));

  it.each(['{{ partial "box.html" . }}', "{{ .Page.Scratch.Set 1 2 }}", "a".repeat(20_001)])(
    "is not known: %j",
    (text) => expect(shownInside(text)).toBe("unknown"),
  );
});
