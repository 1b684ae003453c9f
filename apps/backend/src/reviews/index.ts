export {
  answerBody,
  hideBody,
  moderationQuery,
  pageIn,
  questionBody,
  replyBody,
  reportBody,
  reviewBody,
} from "./body";
export { answerQuestion, deskReviews, replyToReview, waitingAtDesk } from "./desk";
export { reviewableLines } from "./lines";
export { hidePost, moderatedPost, moderationList, restorePost } from "./moderate";
export { productOnSale } from "./on-sale";
export { askQuestion } from "./questions";
export { type PostKind, reportPost } from "./report";
export { picturesOf, takePictures } from "./take-pictures";
export { productQuestions, productReviews, productVoices } from "./voices";
export { writeReview } from "./write-review";
