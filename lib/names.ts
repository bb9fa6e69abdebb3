type Named = { familyName: string; givenName: string; patronymicName?: string | null };

const nbsp = "\u00A0";

/** `А.` of «Анна», `А.-М.` of «Анна-Мария». */
const initial = (name: string) =>
  name
    .trim()
    .split("-")
    .filter((part) => part !== "")
    .map((part) => `${part.slice(0, 1).toLocaleUpperCase("ru")}.`)
    .join("-");

const filled = (parts: readonly (string | null | undefined)[]) =>
  parts.map((part) => part?.trim() ?? "").filter((part) => part !== "");

/** «Примеров И. П.», kept on one line; a person may have no patronymic. */
export const shortName = ({ familyName, givenName, patronymicName }: Named) =>
  filled([familyName, ...filled([givenName, patronymicName]).map(initial)]).join(nbsp);

/** «Примеров Иван Петрович» */
export const fullName = ({ familyName, givenName, patronymicName }: Named) =>
  filled([familyName, givenName, patronymicName]).join(" ");
