import { fileName } from "../../model/address/file-name.ts";
import { isPictureName } from "../../model/address/picture-name.ts";
import { spellerOf } from "../../model/text/nearest-spelling.ts";

/** A picture's name as typed by someone who gives just the name. */
export function embedded(name: string): string {
  return `![[${name}]]`;
}

/** For a name that no picture has, suggests the one probably meant, as it should be typed; null when none is near. */
export function pictureNameSuggester(assets: ReadonlySet<string>): (name: string) => string | null {
  const names = new Set([...assets].map(fileName).filter(isPictureName));
  const speller = spellerOf(names);
  return (name) => {
    const suggestion = speller(fileName(name));
    return suggestion === null ? null : embedded(suggestion);
  };
}
