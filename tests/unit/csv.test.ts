import { expect, test } from "vitest";

import { csv } from "@/lib/csv";

test("cells are quoted, formulas are disarmed, Cyrillic opens in spreadsheets", () => {
  expect(csv([["Имя", 'он сказал "да"'], ["=1+1", "-5"], ["a;b", "строка\nещё"]])).toBe('\uFEFF"Имя";"он сказал ""да"""\r\n"\'=1+1";"\'-5"\r\n"a;b";"строка\nещё"\r\n');
});
