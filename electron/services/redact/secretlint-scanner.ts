import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Finding } from '../../../shared/redact/detectors.ts';
import type { SecretScanner } from '../../../shared/redact/find-masks.ts';

/** Secrets as secretlint's recommended rules know them (keys and tokens of providers, database addresses, ...). */
export const scanWithSecretlint: SecretScanner = async (text) => {
  const result = await lintSource({
    source: { content: text, filePath: 'screen.txt', ext: '.txt', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
    },
  });
  return result.messages.map(
    ({ range, ruleId }): Finding => ({
      kind: /privatekey/i.test(ruleId)
        ? 'private_key'
        : /database/i.test(ruleId)
          ? 'connection_string'
          : 'token',
      start: range[0],
      end: range[1],
      reason: `the rule ${ruleId.split('/').pop()}`,
    }),
  );
};
