import { describe, expect, test } from "vitest";

import { type IdentifierKind, identifierMessage } from "@/lib/identifier-labels";
import {
  accountObjection,
  bikObjection,
  innObjection,
  ogrnObjection,
  ogrnipObjection,
  phoneObjection,
  snilsObjection,
} from "@/lib/identifiers";

describe("the words beside a number", () => {
  test("say which rule fails and what to do", () => {
    expect(identifierMessage("ru", "organisation-inn", "length")).toBe("ИНН организации: должно быть 10 цифр.");
    expect(identifierMessage("en", "ogrn", "first-digit")).toBe("OGRN begins with 1, 2, 3 or 5. Check the first digits.");
  });

  const examples: [IdentifierKind, () => string | null][] = [
    ["inn", () => innObjection("7707083893")],
    ["person-inn", () => innObjection("500100732259", { lengths: [12] })],
    ["ogrn", () => ogrnObjection("1027700132195")],
    ["ogrnip", () => ogrnipObjection("304500116000157")],
    ["bik", () => bikObjection("044030827")],
    ["account", () => accountObjection("40702810900000002851", { bik: "044030827" })],
    ["snils", () => snilsObjection("112-233-445 95")],
    ["phone", () => phoneObjection("+7 (384-56) 1-23-45")],
  ];

  test.each(examples)("the example of %s is a right one, in both languages", (kind, objection) => {
    expect(objection()).toBeNull();
    expect(identifierMessage("ru", kind, "digits")).not.toContain("undefined");
    expect(identifierMessage("en", kind, "digits")).not.toContain("undefined");
  });
});
