import { parsePrice, type VisionBackend } from '../../../shared/model/vision.ts';

/** What stands in the fields of a new model. */
export type ModelForm = Omit<VisionBackend, 'key_env' | 'price'> & { key: string; price: string };

export const emptyModelForm: ModelForm = {
  name: '',
  kind: 'openai-compatible',
  url: '',
  model: '',
  key: '',
  price: '',
};

/** The model that the fields describe. */
export function modelFromForm({ key, price: priced, ...form }: ModelForm): VisionBackend {
  const trimmed = { name: form.name.trim(), url: form.url.trim(), model: form.model.trim() };
  const price = parsePrice(priced);
  return { ...form, ...trimmed, key_env: key.trim() || null, ...(price && { price }) };
}

/** A name that may be used, made of a model's own: "qwen2-vl:7b" becomes "qwen2-vl-7b". */
export function nameFromModel(model: string): string {
  const last = model.split('/').at(-1) ?? '';
  return last
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 40);
}
