export { type OwnDeliveryInput, setOwnDeliveryWorkflow } from "./set-own-delivery";
export { type SetSellingTermsInput, setSellingTermsWorkflow } from "./set-selling-terms";
