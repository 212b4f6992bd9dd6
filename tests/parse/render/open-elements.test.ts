import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OpenElements } from "../../../src/parse/render/open-elements.ts";

function elements() {
  const forgotten: string[] = [];
  return { open: new OpenElements<null>((_origin, name) => forgotten.push(name)), forgotten };
}

describe("OpenElements", () => {
  it("ends what is open inside an element with it, and reports it", () => {
    const { open, forgotten } = elements();
    open.open("div", null);
    open.open("b", null);
    expect(open.close("div")).toBe("</b></div>");
    expect(forgotten).toEqual(["b"]);
  });

  it("lets no end tag out of its container", () => {
    const { open } = elements();
    open.open("div", null);
    open.enter();
    open.open("b", null);
    expect(open.close("div")).toBe("");
    expect(open.leave()).toBe("</b>");
    expect(open.close("div")).toBe("</div>");
  });

  it("ends items, cells and paragraphs that HTML lets stay open, and reports nothing", () => {
    const { open, forgotten } = elements();
    expect([open.open("tr", null), open.open("td", null), open.open("td", null), open.open("tr", null)]).toEqual([
      "",
      "",
      "</td>",
      "</td></tr>",
    ]);
    open.open("p", null);
    expect(open.beginBlock()).toBe("</p>");
    expect(open.closeAll()).toBe("</tr>");
    expect(forgotten).toEqual([]);
  });

  it("ends every element exactly once, whatever happens", () => {
    const name = fc.constantFrom("b", "div", "li", "td", "p");
    const steps = fc.array(fc.tuple(fc.constantFrom("open", "close", "enter", "leave", "block"), name));
    fc.assert(
      fc.property(steps, (taken) => {
        const { open } = elements();
        const moves: Readonly<Record<string, (element: string) => string>> = {
          open: (element) => open.open(element, null),
          close: (element) => open.close(element),
          enter: () => {
            open.enter();
            return "";
          },
          leave: () => open.leave(),
          block: () => open.beginBlock(),
        };
        const ended = taken.map(([move, element]) => moves[move]?.(element) ?? "").join("") + open.closeAll();
        expect(ended.split("</").length - 1).toBe(taken.filter(([move]) => move === "open").length);
        expect(open.closeAll()).toBe("");
      }),
    );
  });
});
