/** Titles under which only failures and warnings are shown. */
export const REPORTING_TITLE =
  /\b(?:error|errors|warning|failed|failure|problem|fault|alert|critical|fatal|exception|denied|low disk|disk full|crash(?:ed)?|unable|cannot|could not|couldn.?t|invalid|not found|refused|timed? ?out|conflict|locked|attention|stopped|\w{3,}(?:error|exception))\b/i;
