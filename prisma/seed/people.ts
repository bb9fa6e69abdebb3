import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/slug";
import { idOf } from "@/prisma/seed/ids";

const families =
  "Азбукин Берёзов Васильков Гвоздикин Дубравин Еланин Жемчугов Зарницын Искрин Калинкин Лугов Малинин Незабудкин Орешников Подснежников Родников Снегирёв Тропинин Ульев Фиалкин Холмов Цветков Черешнин Шиповников Щеглов Юрмалин Яблочкин Азалиев Брусникин Ветров Грибоедкин Дорожкин Ежевикин Журавлин Заречин Ивушкин Клёнов Ландышев Морошкин Нивин Облаков Полынин Рябинин Сиренев Туманин Утёсов Флоксин Хвоин Ясенев".split(
    " ",
  );
const men = "Иван Пётр Николай Алексей Виктор Михаил Сергей Андрей Владимир Юрий".split(" ");
const women = "Анна Мария Ольга Елена Татьяна Галина Ирина Наталья Светлана Людмила".split(" ");
const fathers = "Иван Петр Николай Алексей Виктор Михаил Сергей Андрей Павел Степан".split(" ");

const patronymic = (father: string, woman: boolean) =>
  father.replace(/й$/, "е") + (/й$/.test(father) ? (woman ? "вна" : "вич") : woman ? "овна" : "ович");

export type SeedPerson = { id: string; slug: string; familyName: string; givenName: string; patronymicName: string };

/** The same invented person for the same number. */
export function personOf(number: number): SeedPerson {
  const woman = number % 2 === 1;
  const family = families[number % families.length] ?? "Примеров";
  const given = (woman ? women : men)[number % 10] ?? "";
  const father = fathers[Math.floor(number / 3) % 10] ?? "";
  const familyName = woman ? `${family}а` : family;
  const patronymicName = patronymic(father, woman);
  return {
    id: idOf(`person:${number}`),
    slug: `${slugOf(`${familyName} ${given}`)}-${number}`,
    familyName,
    givenName: given,
    patronymicName,
  };
}

export const shortOf = (number: number) => {
  const { familyName, givenName, patronymicName } = personOf(number);
  return `${familyName}\u00A0${givenName.slice(0, 1)}.\u00A0${patronymicName.slice(0, 1)}.`;
};

export const seedPeople = (tx: Tx, count: number) =>
  tx.person.createMany({ data: Array.from({ length: count }, (_, number) => personOf(number)) });
