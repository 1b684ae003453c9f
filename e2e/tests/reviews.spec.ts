import { randomInt } from "node:crypto";
import type { ModerationAnswer } from "@market/store-contract";
import { Account, aNewMail, PASSWORD } from "../pages/account";
import { expectAccessible, expectNoSidewaysScroll } from "../support/checks";
import { at, LANGUAGES } from "../support/language";
import { atTheOffice } from "../support/officer";
import { aClerkOf, bought, delivered, PHOTO } from "../support/reviews";
import { expect, test } from "../support/test";

const WORDS = {
  vi: {
    write: /^Viết đánh giá: /,
    four: /^4 điểm/,
    text: "Nhận xét",
    noPoints: "Hãy chọn số điểm.",
    picture: "Ảnh",
    send: "Gửi đánh giá",
    sent: "Cảm ơn bạn. Đánh giá đã hiện",
    reviews: "Người mua nói gì",
    questions: "Hỏi đáp",
    ask: "Đặt câu hỏi",
    question: "Câu hỏi của bạn",
    sendQuestion: "Gửi câu hỏi",
    asked: "Đã gửi câu hỏi",
    enter: "Vào quầy",
    answerField: "Câu trả lời",
    answerButton: "Trả lời",
    answered: "Đã trả lời câu hỏi",
    reply: "Trả lời đánh giá",
    tooShort: "Hãy viết vài chữ.",
    replyButton: "Gửi trả lời",
    replied: "Đã trả lời đánh giá",
    report: /^Báo cáo đánh giá của /,
    noReason: "Hãy chọn một lý do.",
    reason: "Xúc phạm, tục tĩu",
    sendReport: "Gửi báo cáo",
    reported: "Đã nhận báo cáo",
  },
  en: {
    write: /^Write a review: /,
    four: /^4 points/,
    text: "Your words",
    noPoints: "Choose the points.",
    picture: "Pictures",
    send: "Send the review",
    sent: "Thank you. Your review is on",
    reviews: "What buyers say",
    questions: "Questions and answers",
    ask: "Ask a question",
    question: "Your question",
    sendQuestion: "Send the question",
    asked: "Your question went to the producer",
    enter: "Sign in",
    answerField: "Answer",
    answerButton: "Answer",
    answered: "Answered. The question is on",
    reply: "Reply to the review",
    tooShort: "Write a few words.",
    replyButton: "Send the reply",
    replied: "Replied to the review",
    report: /^Report the review by /,
    noReason: "Choose a reason.",
    reason: "Insulting or obscene",
    sendReport: "Send the report",
    reported: "We have your report",
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`goods are reviewed once they arrived, asked about, replied to, reported and hidden, in ${language}`, async ({
    page,
    elsewhere,
  }) => {
    const purchase = await bought(language);
    const { goods, key } = purchase;
    const mark = randomInt(1_000_000).toString(36);
    const said = `Ngon ${mark}`;
    const main = page.getByRole("main");
    const product = at(language, `/products/${goods.handle}`);

    const order = at(language, `/orders/${purchase.purchase.id}?key=${encodeURIComponent(key)}`);
    await page.goto(order);
    await expect(main.getByRole("link", { name: words.write })).toHaveCount(0);
    await delivered(purchase);
    await page.reload();
    await expectAccessible(page);
    await main.getByRole("link", { name: words.write }).first().click();

    await main.getByLabel(words.text, { exact: false }).fill(said);
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByRole("alert")).toContainText(words.noPoints);
    await expect(main.getByLabel(words.text, { exact: false })).toHaveValue(said);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await main.getByLabel(words.four).check();
    await main
      .getByLabel(words.picture, { exact: true })
      .setInputFiles({ name: "anh.png", mimeType: "image/png", buffer: PHOTO });
    await main.getByRole("button", { name: words.send }).click();
    await expect(page.getByText(words.sent)).toBeVisible();

    await page.goto(product);
    const review = main
      .getByRole("region", { name: words.reviews })
      .getByRole("article")
      .filter({ hasText: said });
    await expect(review).toContainText("Nam T.");
    await expect(review.getByRole("img")).toHaveCount(1);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const mail = aNewMail();
    await new Account(page, language).joins(mail, mail, PASSWORD);
    await page.goto(product);
    await main.getByRole("link", { name: words.ask }).click();
    const question = `Hạn dùng bao lâu ${mark}?`;
    await main.getByLabel(words.question).fill(question);
    await expectAccessible(page);
    await main.getByRole("button", { name: words.sendQuestion }).click();
    await expect(page.getByText(words.asked)).toBeVisible();
    await expect(main.getByRole("article").filter({ hasText: question })).toHaveCount(0);

    const desk = await elsewhere();
    const clerk = await aClerkOf(goods);
    const deskMain = desk.getByRole("main");
    await desk.goto(at(language, "/desk/reviews"));
    await desk.getByLabel("Email", { exact: true }).fill(clerk.email);
    await desk.locator('input[name="password"]').fill(clerk.password);
    await deskMain.getByRole("button", { name: words.enter }).click();
    const asked = deskMain.getByRole("listitem").filter({ hasText: question });
    await asked.getByRole("button", { name: words.answerButton }).click();
    await expect(desk.getByRole("alert")).toContainText(words.tooShort);
    await expectAccessible(desk);
    await expectNoSidewaysScroll(desk);
    await asked.getByLabel(words.answerField).fill(`Mười hai tháng ${mark}.`);
    await asked.getByRole("button", { name: words.answerButton }).click();
    await expect(desk.getByText(words.answered)).toBeVisible();
    const written = deskMain.getByRole("listitem").filter({ hasText: said });
    await written.getByText(words.reply, { exact: true }).first().click();
    await written.getByRole("textbox", { name: words.reply }).fill(`Cảm ơn ${mark}.`);
    await written.getByRole("button", { name: words.replyButton }).click();
    await expect(desk.getByText(words.replied)).toBeVisible();

    await page.goto(product);
    await expect(review).toContainText(`Cảm ơn ${mark}.`);
    await expect(main.getByRole("region", { name: words.questions })).toContainText(
      `Mười hai tháng ${mark}.`,
    );

    await review.getByRole("link", { name: words.report }).click();
    await main.getByRole("button", { name: words.sendReport }).click();
    await expect(page.getByRole("alert")).toContainText(words.noReason);
    await expectAccessible(page);
    await main.getByLabel(words.reason).check();
    await main.getByRole("button", { name: words.sendReport }).click();
    await expect(page.getByText(words.reported)).toBeVisible();

    const { posts } = await atTheOffice<ModerationAnswer>("/admin/moderation?kind=review&limit=100");
    const reported = posts.find(({ text }) => text === said);
    expect(reported?.reports).toMatchObject([{ reason: "abuse" }]);
    await atTheOffice(`/admin/moderation/review/${reported?.id}/hide`, { reason: "Kiểm thử ẩn." });
    await page.goto(product);
    await expect(main.getByRole("article").filter({ hasText: said })).toHaveCount(0);
    await page.goto(at(language, `/orders/${purchase.purchase.id}`));
    await expect(main).toContainText("Kiểm thử ẩn.");
  });
}
