import { REPORT_TEXTS, type ReportText } from '../../model/report-words.ts';

/** The fixed texts of exported reports and cards, by what they are in English. */
export const reportMessages = {
  reports: Object.fromEntries(REPORT_TEXTS.map((text) => [text, text])) as Record<ReportText, string>,
};
