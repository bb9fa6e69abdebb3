import { describe, expect, test } from "vitest";

import { fullName, shortName } from "@/lib/names";

const person = { familyName: "Примеров", givenName: "Иван", patronymicName: "Петрович" };

describe("a Russian name", () => {
  test("in short keeps its initials on one line", () => {
    expect(shortName(person)).toBe("Примеров\u00A0И.\u00A0П.");
  });

  test.each([null, undefined, "", " "])("has no patronymic when it is %j", (patronymicName) => {
    const plain = { familyName: "Примерова", givenName: "Анна", ...(patronymicName !== undefined && { patronymicName }) };
    expect(shortName(plain)).toBe("Примерова\u00A0А.");
    expect(fullName(plain)).toBe("Примерова Анна");
  });

  test("may be double, and begins with a capital in its initials", () => {
    expect(shortName({ familyName: "фон Пример-Примеров", givenName: "анна-Мария", patronymicName: "Мамед кызы" })).toBe(
      "фон Пример-Примеров\u00A0А.-М.\u00A0М.",
    );
  });

  test("in full has ordinary spaces", () => {
    expect(fullName(person)).toBe("Примеров Иван Петрович");
  });
});
