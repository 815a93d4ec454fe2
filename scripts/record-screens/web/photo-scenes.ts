/** Photographs that npm packages ship, shown by Chromium at a smaller size on nothing else. */
import { join } from 'node:path';
import { ask, noError, unanswerable } from '../ask.ts';
import { photoScene } from './photo-scene.ts';
import type { WebScene } from './web-scene.ts';

const photo = (
  name: string,
  file: string,
  size: [number, number],
  questions: WebScene['questions'],
): WebScene =>
  photoScene({
    name,
    file,
    size,
    questions,
    package: 'uikit (npm)',
    versionOf: { npm: 'uikit' },
    place: 'tests/images',
    folder: ({ packages }) => join(packages, 'uikit/tests/images'),
  });

export const photoScenes: WebScene[] = [
  photo(
    'photo_house',
    'photo.jpg',
    [480, 320],
    [
      ask(
        'scene_type',
        'Is this a photo or a screenshot?',
        'photo',
        'a photo',
        'photograph',
        'real life photo',
        'real_life_photo',
      ),
      ask('has_text', 'is there any text in it?', 'no', 'no text', 'none'),
      ask(
        'needs_vision',
        'What is in the picture?',
        'house',
        'a house',
        'building',
        'roof',
        'wooden house',
        'architecture',
      ),
      noError('Where is the error?'),
      unanswerable('In which town was this taken?'),
    ],
  ),
  photo(
    'photo_road',
    'size1.jpg',
    [480, 320],
    [
      ask('is_ui', 'Is this a user interface?', 'no', 'photo', 'no it is a photo'),
      ask(
        'needs_vision',
        'Who or what is on the road?',
        'cyclist',
        'a cyclist',
        'bicycle',
        'a person on a bicycle',
        'biker',
      ),
      ask('count_elements', 'How many buttons are there?', '0', 'none', 'zero', 'no buttons'),
      ask(
        'classify_error',
        'network error or permission error?',
        'no error',
        'none',
        'neither',
        'there is no error',
        'no',
      ),
      unanswerable('How far is it to the next village?'),
    ],
  ),
  photo(
    'photo_wallet',
    'dark.jpg',
    [450, 300],
    [
      ask('main_color', 'What is the main colour?', 'black', 'dark', 'dark gray'),
      ask(
        'scene_type',
        'does it look more like a real-life photo or a software interface',
        'real-life photo',
        'photo',
        'real life photo',
        'a photo',
        'photograph',
      ),
      ask(
        'needs_vision',
        'Which things lie on the table?',
        'glasses',
        'glasses and a wallet',
        'sunglasses',
        'a wallet',
        'wallet',
      ),
      noError('any error message here?'),
    ],
  ),
];
