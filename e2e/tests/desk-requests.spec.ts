import { Desk } from "../pages/desk";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { askedBy, sleepsTonight } from "../support/host";
import { at, LANGUAGES } from "../support/language";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    waiting: /yêu cầu đặt chỗ chờ trả lời$/,
    accept: /^Nhận khách/,
    accepted: "Đã nhận khách",
    refuse: "Từ chối",
    reason: "Lý do",
    send: "Từ chối yêu cầu này",
    noReason: "Chưa có lý do",
    refused: "Đã từ chối",
    papers: /^Ghi giấy tờ/,
    register: "Sổ khách lưu trú",
    name: "Họ và tên",
    born: "Ngày sinh",
    number: "Số giấy tờ",
    write: "Ghi vào sổ",
    wrongNumber: "Số giấy tờ chưa đúng",
    one: "Đã ghi 1 trên 2 khách",
    none: "Đã ghi 0 trên 2 khách",
    deleted: "Tự xoá ngày 25/12/2026",
    remove: "Xoá khỏi sổ",
    removeForGood: /^Xoá hẳn/,
  },
  en: {
    waiting: /requests? to book waits? for an answer$/,
    accept: /^Accept/,
    accepted: "Accepted",
    refuse: "Refuse",
    reason: "Reason",
    send: "Refuse this request",
    noReason: "There is no reason",
    refused: "Refused",
    papers: /^Take papers/,
    register: "Guest register",
    name: "Full name",
    born: "Date of birth",
    number: "Number of the paper",
    write: "Write it down",
    wrongNumber: "The number of the paper is not right",
    one: "1 of 2 guests written down",
    none: "0 of 2 guests written down",
    deleted: "Deleted on 25 December 2026",
    remove: "Remove from the register",
    removeForGood: /^Remove for good/,
  },
} as const;

/** A name that no other test uses, and the desk shortens to itself. */
const guestOf = (what: string, language: string, project: string) =>
  `${what}${language}${project.replace("-", "")}`;

for (const language of LANGUAGES) {
  test(`a host accepts one request to book and refuses another with a reason, in ${language}`, async ({
    page,
  }, { project }) => {
    const words = WORDS[language];
    const [yes, no] = [guestOf("An", language, project.name), guestOf("Bo", language, project.name)];
    await askedBy(yes);
    const { title } = await askedBy(no);
    const main = page.getByRole("main");
    const card = (name: string) => main.getByRole("listitem").filter({ hasText: name });

    await page.goto(at(language, "/desk/requests"));
    await new Desk(page, language).signIn();
    await expect(card(yes).getByRole("heading", { level: 2 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(at(language, "/desk"));
    await page.getByRole("link", { name: words.waiting }).click();
    await expect(page).toHaveURL(/\/desk\/requests$/);

    await card(yes).getByRole("button", { name: words.accept }).click();
    await expect(page.getByText(words.accepted)).toBeVisible();
    await expect(card(yes)).toHaveCount(0);

    await card(no).getByText(words.refuse, { exact: true }).click();
    await card(no).getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.noReason);
    await expectAccessible(page);
    await card(no).getByLabel(words.reason, { exact: true }).fill(`Không còn chỗ cho ${title}`);
    await card(no).getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.refused)).toBeVisible();
    await expect(card(no)).toHaveCount(0);
  });

  test(`the papers of who sleeps in a house are taken on arrival, and removed again, in ${language}`, async ({
    page,
  }, { project }) => {
    const words = WORDS[language];
    const guest = guestOf("Chi", language, project.name);
    const { experience, day } = await sleepsTonight(guest);
    const main = page.getByRole("main");

    await page.goto(
      at(language, `/desk/check-in?${new URLSearchParams({ experience_id: experience, day })}`),
    );
    await new Desk(page, language).signIn();
    await main.getByRole("link", { name: words.papers }).filter({ hasText: guest }).click();
    await expect(main.getByRole("heading", { level: 1 })).toContainText(`${words.register}: ${guest}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await main.getByLabel(words.name).fill("Nguyễn Thị Hoa");
    await main.getByLabel(words.born).fill("1988-03-08");
    await main.getByLabel(words.number).fill("12");
    await main.getByRole("button", { name: words.write }).click();
    await expect(page.getByRole("alert")).toContainText(words.wrongNumber);
    await expect(main.getByLabel(words.name)).toHaveValue("Nguyễn Thị Hoa");
    await expectAccessible(page);
    await main.getByLabel(words.number).fill("031 188 001 234");
    await main.getByRole("button", { name: words.write }).click();

    await expect(main.getByRole("heading", { name: words.one })).toBeVisible();
    await expect(main.getByRole("listitem")).toContainText(["031188001234"]);
    await expect(main).toContainText(words.deleted);
    await expectAccessible(page);
    await main.getByText(words.remove, { exact: true }).click();
    await main.getByRole("button", { name: words.removeForGood }).click();
    await expect(main.getByRole("heading", { name: words.none })).toBeVisible();
  });
}
