import { safeStorage } from 'electron';
import type { Cipher } from '../services/vision/kept-keys.ts';

/**
 * Electron's safeStorage: Keychain on macOS, DPAPI on Windows, libsecret or KWallet on Linux. On a Linux desktop
 * without either it would encrypt with a password that is in the program, which protects nothing: it is not used then.
 */
export const keychain: Cipher = {
  obstacle: async () => {
    const weak = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
    if (weak) return 'This desktop has no keychain (GNOME Keyring or KWallet).';
    return (await safeStorage.isAsyncEncryptionAvailable()) ? null : 'The system keychain can not be used.';
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (bytes) => (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result,
};
