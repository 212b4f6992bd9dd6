import { type HtmlTag, readHtmlTag } from "./html-tag.ts";

/** Attributes that people write without a value, of today's HTML and of older ones, and Markdown's own. */
const withoutValue =
  "align allowfullscreen alt async autofocus autoplay border capture checked class compact contenteditable controls crossorigin declare default defer disabled disablepictureinpicture disableremoteplayback download draggable frameborder height hidden href id inert ismap itemscope loop markdown mozallowfullscreen multiple muted name nohref nomodule noresize noshade novalidate nowrap open playsinline popover readonly required reversed scoped seamless selected spellcheck src style target title translate truespeed valign webkitallowfullscreen width";

const attributes: ReadonlySet<string> = new Set(withoutValue.split(" "));

/** `data-zoom`, `v-cloak`, `uk-grid`, `client:load`, `v-slot:head`. */
const ofPrograms = /^(?:data|aria|v|x|ng|hx|uk|amp|client|xml|xmlns)[-:]/u;

/**
 * Whether what looks like a tag is two signs of comparison with words between, `a<b and c>d`: as a tag its words would
 * be lost. No attribute has a value, and one of them is none. `<mark>` is no name that anybody compares.
 */
export function isOfWords({ name, attributes: typed }: HtmlTag): boolean {
  if (name === "mark" || typed.some(({ value }) => value !== null)) return false;
  return typed.some((one) => !attributes.has(one.name) && !ofPrograms.test(one.name));
}

/** The same of the tag that begins a text. */
export function beginsWithWords(text: string): boolean {
  const read = readHtmlTag(text, (typed) => typed);
  return read !== null && isOfWords(read.tag);
}
