/** Photographs that a Debian package of backgrounds holds, shown by Chromium at a smaller size on nothing else. */
import { ask, noError, unanswerable } from '../ask.ts';
import { photoScene } from './photo-scene.ts';
import type { WebScene } from './web-scene.ts';

const PHOTO = ['real-life photo', 'photo', 'a photo', 'real life photo', 'photograph', 'real life'];

const photo = (
  set: WebScene['set'],
  name: string,
  file: string,
  size: [number, number],
  questions: WebScene['questions'],
): WebScene =>
  photoScene({
    set,
    name,
    file,
    size,
    questions,
    package: 'mate-backgrounds (Debian 12)',
    versionOf: { debian: 'mate-backgrounds' },
    place: 'nature',
    folder: () => '/usr/share/backgrounds/mate/nature',
  });

export const naturePhotoScenes: WebScene[] = [
  photo(
    'held-screens',
    'photo_grass',
    'Dune.jpg',
    [460, 300],
    [
      ask('scene_type', 'Is this more like a real-life photo or a software interface?', ...PHOTO),
      ask('has_text', 'is there text in the picture?', 'no', 'no text', 'none'),
      ask('needs_vision', 'What grows here?', 'grass', 'dune grass', 'beach grass', 'reeds', 'wheat'),
      noError('where is the error'),
      unanswerable('On which beach was this taken?'),
    ],
  ),
  photo(
    'held-screens',
    'photo_flower',
    'Garden.jpg',
    [420, 280],
    [
      ask('is_ui', 'Is this a user interface?', 'no'),
      ask(
        'needs_vision',
        'What is in the foreground?',
        'flower',
        'a flower',
        'a red flower',
        'marigold',
        'blossom',
      ),
      ask('scene_type', 'photo or screenshot?', ...PHOTO),
      noError('Does it show an error message?'),
    ],
  ),
  photo(
    'pool',
    'photo_leaf',
    'RainDrops.jpg',
    [460, 300],
    [
      ask('scene_type', 'Is it a screenshot or a photo?', ...PHOTO),
      ask('main_color', 'What is the main colour?', 'green', 'dark green'),
      ask('has_text', 'Does it contain text?', 'no', 'no text', 'none'),
      ask('needs_vision', 'What lies on the leaf?', 'drops', 'water drops', 'raindrops', 'dew', 'water'),
      noError('Where is the error?'),
    ],
  ),
  photo(
    'pool',
    'photo_storm',
    'Storm.jpg',
    [480, 300],
    [
      ask('is_ui', 'is this an interface of a program?', 'no'),
      ask('scene_type', 'photo of real life or software?', ...PHOTO, 'photo of real life'),
      ask('needs_vision', 'How is the weather?', 'stormy', 'cloudy', 'dark clouds', 'bad', 'storm', 'rainy'),
      unanswerable('Which road is this?'),
    ],
  ),
];
