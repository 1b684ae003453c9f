export { CERTIFICATE_CHANGED, type CertificateChanged } from "./certificate-changed";
export { type CorrectCertificateInput, correctCertificateWorkflow } from "./correct-certificate";
export { type FileRenewalInput, fileRenewalWorkflow } from "./file-renewal";
export { type LinkProductsInput, linkCertificateProductsWorkflow } from "./link-products";
export { type RecordCertificatesInput, recordCertificatesWorkflow } from "./record-certificates";
export { type SetProducerInput, setCertificateProducerWorkflow } from "./set-producer";
export { type WithdrawCertificateInput, withdrawCertificateWorkflow } from "./withdraw-certificate";
