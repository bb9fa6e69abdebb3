import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  accountObjection,
  bikObjection,
  cadastralObjection,
  correspondentAccountObjection,
  formatPhone,
  formatSnils,
  innObjection,
  isCadastralElsewhere,
  isPostalIndexElsewhere,
  kppObjection,
  ogrnObjection,
  ogrnipObjection,
  parsePhone,
  phoneObjection,
  postalIndexObjection,
  snilsObjection,
} from "@/lib/identifiers";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const tens = Array.from("0123456789");

/** The text with the digit at `index` moved on by `by`. */
const changed = (text: string, index: number, by: number) =>
  text.slice(0, index) + String((Number(text[index]) + by) % 10) + text.slice(index + 1);

describe("ИНН", () => {
  test.each(["7707083893", "7827004526", "500100732259", "585204118212", "77 0708 3893", "7707083893 "])("%s is right", (inn) => {
    expect(innObjection(inn)).toBeNull();
  });

  test.each([
    ["", "digits"],
    ["77070838I3", "digits"],
    ["770708389", "length"],
    ["77070838930", "length"],
    ["7707083894", "check-digit"],
    ["500100732258", "check-digit"],
    ["500100732269", "check-digit"],
    ["0000000000", "all-zeros"],
    ["000000000000", "all-zeros"],
    ["0000000018", "demo-region"],
  ])("«%s» breaks the rule %s", (inn, reason) => {
    expect(innObjection(inn)).toBe(reason);
  });

  test("a form may ask for one length", () => {
    expect(innObjection("7707083893", { lengths: [12] })).toBe("length");
    expect(innObjection("500100732259", { lengths: [12] })).toBeNull();
  });

  test("nine digits have exactly one tenth", () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        fc.pre(nine !== "000000000");
        expect(tens.filter((last) => innObjection(nine + last, { demo: true }) === null)).toHaveLength(1);
      }),
    );
  });

  test("a changed last digit is always caught", () => {
    fc.assert(
      fc.property(digits(9), fc.integer({ min: 1, max: 9 }), (nine, by) => {
        const inn = tens.map((last) => nine + last).find((text) => innObjection(text, { demo: true }) === null);
        fc.pre(inn !== undefined);
        expect(innObjection(changed(inn ?? "", 9, by), { demo: true })).toBe("check-digit");
      }),
    );
  });
});

const demo = [
  ["0000000018", "1200000000012"],
  ["0000000025", "1200000000023"],
  ["0000000032", "1200000000034"],
  ["0000000040", "1200000000045"],
  ["0000000057", "1200000000056"],
  ["0000000064", "1200000000067"],
  ["0000000071", "1200000000078"],
  ["0000000089", "1200000000089"],
  ["0000000096", "1200000000090"],
  ["0000000106", "1200000000100"],
  ["0000000113", "1200000000111"],
  ["0000000120", "1200000000122"],
  ["0000000138", "1200000000133"],
  ["0000000145", "1200000000144"],
] as const;

describe("demonstration numbers", () => {
  test.each(demo)("ИНН %s and ОГРН %s are right in demonstration mode only", (inn, ogrn) => {
    expect([innObjection(inn, { demo: true }), ogrnObjection(ogrn, { demo: true })]).toEqual([null, null]);
    expect([innObjection(inn), ogrnObjection(ogrn)]).toEqual(["demo-region", "demo-region"]);
  });

  test("the bank account's key passes", () => {
    expect(bikObjection("049999999")).toBeNull();
    expect(accountObjection("40703810900000000001", { bik: "049999999" })).toBeNull();
  });
});

describe("ОГРН and ОГРНИП", () => {
  test("the known ones are right", () => {
    expect(ogrnObjection("1027700132195")).toBeNull();
    expect(ogrnipObjection("304500116000157")).toBeNull();
  });

  test.each([
    ["1027700132196", "check-digit"],
    ["4027700132195", "first-digit"],
    ["102770013219", "length"],
    ["0000000000000", "all-zeros"],
    ["10277001З2195", "digits"],
  ])("ОГРН %s breaks the rule %s", (ogrn, reason) => {
    expect(ogrnObjection(ogrn)).toBe(reason);
  });

  test.each([
    ["304500116000158", "check-digit"],
    ["104500116000157", "first-digit"],
    ["1027700132195", "length"],
  ])("ОГРНИП %s breaks the rule %s", (ogrnip, reason) => {
    expect(ogrnipObjection(ogrnip)).toBe(reason);
  });

  test("a changed last digit is always caught", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (by) => {
        expect(ogrnObjection(changed("1027700132195", 12, by))).toBe("check-digit");
        expect(ogrnipObjection(changed("304500116000157", 14, by))).toBe("check-digit");
      }),
    );
  });
});

describe("КПП and БИК", () => {
  test.each([
    ["421201001", null],
    ["7707AB001", null],
    ["42120100", "length"],
    ["42120100A", "format"],
    ["000000000", "all-zeros"],
    ["000001001", "demo-region"],
  ])("КПП %s: %s", (kpp, reason) => {
    expect(kppObjection(kpp)).toBe(reason);
  });

  test("КПП of region 00 is right in demonstration mode", () => {
    expect(kppObjection("000001001", { demo: true })).toBeNull();
  });

  test.each([
    ["044525225", null],
    ["013207212", null],
    ["144525225", "first-digit"],
    ["04452522", "length"],
    ["04452522O", "digits"],
    ["000000000", "all-zeros"],
  ])("БИК %s: %s", (bik, reason) => {
    expect(bikObjection(bik)).toBe(reason);
  });
});

describe("accounts", () => {
  const account = "40702810900000002851";
  const bik = "044030827";

  test("the known ones are right", () => {
    expect(accountObjection(account, { bik })).toBeNull();
    expect(accountObjection("4070 2810 9000 0000 2851", { bik })).toBeNull();
    expect(correspondentAccountObjection("30101810400000000225", { bik: "044525225" })).toBeNull();
  });

  test("every changed digit of a settlement account is caught", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 1, max: 9 }), (index, by) => {
        expect(accountObjection(changed(account, index, by), { bik })).toMatch(/check-digit|first-digit/);
      }),
    );
  });

  test("an account of another bank is caught by its key", () => {
    expect(accountObjection(account, { bik: "044525225" })).toBe("check-digit");
  });

  test("a treasury account is checked by its shape alone", () => {
    expect(accountObjection("03224643320000003901", { bik: "013207212" })).toBeNull();
    expect(accountObjection("03224643320000003901", { bik })).toBe("first-digit");
  });

  test("with a wrong БИК only the account's shape is judged", () => {
    expect(accountObjection(account, { bik: "" })).toBeNull();
    expect(accountObjection("50702810900000002851", { bik: "" })).toBe("first-digit");
  });

  test.each([
    ["30101810400000000225", "044525226", "bank"],
    ["30101810500000000225", "044525225", "check-digit"],
    ["40101810400000000225", "044525225", "first-digit"],
    ["3010181040000000022", "044525225", "length"],
  ])("correspondent account %s in %s breaks the rule %s", (text, bank, reason) => {
    expect(correspondentAccountObjection(text, { bik: bank })).toBe(reason);
  });
});

describe("СНИЛС", () => {
  test.each(["112-233-445 95", "087-654-303 00", "11223344595", "001-001-998 77"])("%s is right", (snils) => {
    expect(snilsObjection(snils)).toBeNull();
  });

  test.each([
    ["112-233-445 96", "check-digit"],
    ["112-233-445 9", "length"],
    ["000-000-000 00", "all-zeros"],
    ["112-233-445 9Х", "digits"],
  ])("%s breaks the rule %s", (snils, reason) => {
    expect(snilsObjection(snils)).toBe(reason);
  });

  test("is shown in its usual form", () => {
    expect(formatSnils("11223344595")).toBe("112-233-445\u00A095");
  });
});

describe("telephone", () => {
  test.each([
    ["8 (384-56) 0-00-01", "+73845600001"],
    ["+7 (38456) 0-00-01", "+73845600001"],
    ["8 913 123-45-67", "+79131234567"],
    ["7 913 123 45 67", "+79131234567"],
    ["+7\u00A0913\u00A0123–45–67", "+79131234567"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(parsePhone(typed)).toBe(stored);
  });

  test.each([
    ["+7 701 123-45-67", "country"],
    ["8 601 123-45-67", "country"],
    ["+1 202 555 01 23", "country"],
    ["913 123-45-67", "length"],
    ["0-00-01", "length"],
    ["8 913 123-45-6", "length"],
    ["+7 113 123-45-67", "first-digit"],
    ["8 913 123-45-67 доб. 5", "digits"],
    ["", "digits"],
  ])("«%s» breaks the rule %s", (typed, reason) => {
    expect(phoneObjection(typed)).toBe(reason);
    expect(parsePhone(typed)).toBeNull();
  });

  test.each([
    ["+73845600001", "+7 (384-56) 0-00-01"],
    ["+79131234567", "+7 913 123-45-67"],
    ["+73842123456", "+7 (384) 212-34-56"],
    ["+74951234567", "+7 (495) 123-45-67"],
    ["+78001234567", "+7 800 123-45-67"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown.replaceAll(" ", "\u00A0"));
  });

  test("what is shown is read back as what was stored", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+7[3489]\d{9}$/), (stored) => {
        expect(parsePhone(formatPhone(stored))).toBe(stored);
      }),
    );
  });
});

describe("places", () => {
  test.each([
    ["652500", null, false],
    ["101000", null, true],
    ["052500", "first-digit", false],
    ["65250", "length", false],
  ])("postal index %s: %s, elsewhere: %s", (text, reason, elsewhere) => {
    expect(postalIndexObjection(text)).toBe(reason);
    expect(isPostalIndexElsewhere(text)).toBe(elsewhere);
  });

  test.each([
    ["42:26:0101001:15", null, false],
    ["77:01:000101:1", null, true],
    ["42-26-0101001-15", "format", false],
  ])("cadastral number %s: %s, elsewhere: %s", (text, reason, elsewhere) => {
    expect(cadastralObjection(text)).toBe(reason);
    expect(isCadastralElsewhere(text)).toBe(elsewhere);
  });
});

test("no text makes any of them throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[+\d :()-]*$/)), (text) => {
      for (const objection of [innObjection, ogrnObjection, ogrnipObjection, kppObjection]) objection(text, { demo: true });
      for (const objection of [bikObjection, snilsObjection, postalIndexObjection, cadastralObjection, phoneObjection])
        objection(text);
      for (const objection of [accountObjection, correspondentAccountObjection]) objection(text, { bik: text });
      formatPhone(text);
      formatSnils(text);
    }),
  );
});
