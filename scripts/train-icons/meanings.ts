/**
 * What icons mean, by the names that icon sets and the freedesktop icon naming specification give them. Names are
 * compared without style and size: "bx-trash-alt", "trash_24_filled" and "trash-outline" are trash.
 */
const NAMES: Readonly<Record<string, string>> = {
  Search:
    'search magnify magnifying-glass magnifier magnifying-glass-alt edit-find system-search search-alt search-normal search-2 search-eye search-small',
  Settings:
    'settings settings-alt settings-2 settings-3 settings-4 settings-5 settings-6 gear cog cog-8-tooth cog-6-tooth gear-wide gear-six gear-fine sliders sliders-horizontal sliders-vertical adjustments adjustments-alt adjustments-horizontal adjustments-vertical tune tune-vertical tune-variant preferences preferences-system emblem-system settings-adjust settings-sharp setting settings-gear cogwheel sliders-h sliders-alt slider configure settings-configure application-menu-settings system-settings preferences-desktop',
  Close:
    'close x x-lg x-thin times times-circle close-circle xmark xmark-circle x-circle x-mark circle-x circle-xmark circle-close dismiss dismiss-circle window-close cross-circled cross-circle x-square cancel x-circle-contained clear close-thick close-circled close-o close-r times-square rectangle-xmark highlight-off dialog-close tab-close close-box close-square cross',
  Menu: 'menu menu-2 menu-3 menu-4 menu-5 menu-alt-1 menu-alt-left menu-alt-right menu-alt hamburger bars bars-3 navigation line-horizontal-3 three-bars list-ul-menu open-menu application-menu navicon hamburger-menu format-justify-menu bars-staggered bars-3-bottom-left bars-3-bottom-right list-simple menu-left menu-right menu-left-alt menu-right-alt',
  More: 'more more-horizontal more-vertical more-horiz more-vert more-2 dots dots-horizontal dots-vertical ellipsis ellipsis-horizontal ellipsis-vertical ellipsis-h ellipsis-v three-dots three-dots-vertical dots-three dots-three-vertical dots-three-outline overflow-menu-horizontal overflow-menu-vertical kebab-horizontal kebab-vertical view-more view-more-horizontal more-circle dots-circle-horizontal dots-three-circle ellipsis-circle kebab dots-horizontal-rounded dots-vertical-rounded dots-horizontal-circle ellipsis-vertical-circle',
  Add: 'add plus plus-lg plus-circle plus-square circle-plus square-plus add-circle add-circle-outline add-box list-add plus-thick plus-box add-square plus-circled add-alt plus-large add-large plus-r plus-o plus-outline plus-sm plus-small',
  Remove:
    'minus dash dash-lg minus-circle minus-square circle-minus square-minus remove-circle subtract subtract-circle list-remove minus-thick minus-box indeterminate-check-box do-not-disturb-on dash-circle dash-square minus-circled subtract-alt subtract-large minus-outline horizontal-rule window-minimize minimize-line remove-circle-outline subtract-square',
  Delete:
    'trash trash-2 trash-alt trash-can trash-simple trash-bin delete delete-bin delete-bin-2 delete-bin-5 delete-bin-6 delete-bin-7 bin user-trash edit-delete trash-x delete-outline delete-forever delete-forever-outline trash3 trash-o waste-basket garbage user-trash-full bx-trash trash-can-alt trash-bin-outline trash-empty delete-bin-4 delete-bin-3 delete-bin-1 trashcan',
  Edit: 'edit edit-2 edit-3 edit-pencil pencil pencil-alt pencil-square pencil-simple pencil-line pen pen-line square-pen edit-alt pen-to-square create mode-edit document-edit edit-square pencil-box pen-alt pen-square edit-box edit-rename pencil-fill pencil-2 pencil-1 edit-entry mode-edit-outline pencil-simple-line edit-circle editor-pencil',
  Save: 'save save-alt floppy floppy-disk floppy2 device-floppy content-save save-2 save-3 disk document-save media-floppy save-floppy-disk floppy-o content-save-outline disc-floppy diskette save-disk floppy-disk-alt',
  Open: 'folder folder-open folder2 folder2-open folder-2 folder-simple folder-opened open-folder document-open folder-o file-directory file-directory-fill folder-notch folder-notch-open folder-drag-accept folder-outline folder-alt folder-close file-directory-open-fill folder-minimal',
  'New document':
    'file document file-text file-earmark file-earmark-text file-lines file-blank file-o document-new file-text-o description insert-drive-file file-alt document-blank document-text file-outline text-snippet note-add file-empty empty-document new-document file-1 file-2 file-3 file-4 empty-page page file-document file-document-outline document-add file-plus file-add file-earmark-plus file-new new-file document-plus',
  Print:
    'print printer document-print printer-fill local-printshop printshop printer-alt print-alt print-outline',
  Copy: 'copy content-copy edit-copy copy-alt copy-outline file-copy clone files duplicate square-2-stack content-duplicate square-on-square copy-simple document-duplicate file-copy-2',
  Paste:
    'paste content-paste edit-paste clipboard clipboard-text clipboard2 clipboard-outline clipboard-2 clipboard-blank',
  Cut: 'cut content-cut edit-cut scissors scissors-cutting cut-outline scissor',
  Undo: 'undo undo-2 undo-variant edit-undo arrow-back-up arrow-u-up-left arrow-uturn-left arrow-go-back undo-alt arrow-undo arrow-bend-up-left',
  Redo: 'redo redo-2 redo-variant edit-redo arrow-forward-up arrow-u-up-right arrow-uturn-right arrow-go-forward redo-alt arrow-redo arrow-bend-up-right',
  Refresh:
    'refresh refresh-cw refresh-ccw refresh-alt reload sync sync-alt rotate rotate-cw rotate-clockwise rotate-clockwise-2 rotate-right arrow-clockwise arrow-counterclockwise arrow-repeat arrows-rotate arrow-path arrow-sync view-refresh arrows-clockwise restart restart-alt cached autorenew loop-right arrow-rotate-right renew sync-circle refresh-2 reload-outline rotate-2 arrow-rotate-clockwise refresh-1',
  Home: 'home home-2 home-3 home-4 home-5 home-6 home-variant home-outline home-alt house house-simple house-door house-line go-home home-simple user-home house-chimney home-1 home-alt-1 home-alt-2 house-fill',
  Back: 'arrow-left arrow-back chevron-left arrow-left-circle circle-arrow-left caret-left caret-left-fill angle-left go-previous arrow-left-short arrow-left-long arrow-small-left arrow-left-thick arrow-left-bold nav-arrow-left chevron-back arrow-back-ios arrow-back-ios-new chevron-small-left chevron-left-circle circle-chevron-left arrow-circle-left arrow-left-s arrow-left-circled keyboard-arrow-left arrow-ios-back navigate-before left-circle arrow-left-1 arrow-left-2 caret-left-outline pan-start keyboard-backspace arrow-left-alt angle-left-b chevron-thin-left arrow-left-square arrow-narrow-left triangle-left',
  Forward:
    'arrow-right arrow-forward chevron-right arrow-right-circle circle-arrow-right caret-right caret-right-fill angle-right go-next arrow-right-short arrow-right-long arrow-small-right arrow-right-thick arrow-right-bold nav-arrow-right chevron-forward arrow-forward-ios chevron-small-right chevron-right-circle circle-chevron-right arrow-circle-right arrow-right-s arrow-right-circled keyboard-arrow-right arrow-ios-forward navigate-next right-circle arrow-right-1 arrow-right-2 caret-right-outline pan-end arrow-right-alt arrow-right-square arrow-narrow-right',
  Up: 'arrow-up arrow-upward arrow-up-circle circle-arrow-up go-up arrow-up-short arrow-up-long arrow-small-up arrow-up-thick arrow-up-bold arrow-circle-up arrow-up-circled arrow-up-square arrow-narrow-up arrow-up-1 arrow-upward-outline',
  Down: 'arrow-down arrow-downward arrow-down-circle circle-arrow-down go-down arrow-down-short arrow-down-long arrow-small-down arrow-down-thick arrow-down-bold arrow-circle-down arrow-down-circled arrow-down-square arrow-narrow-down arrow-down-1 south',
  Expand:
    'chevron-down expand-more caret-down caret-down-fill angle-down nav-arrow-down chevron-small-down arrow-down-s keyboard-arrow-down arrow-ios-downward pan-down triangle-down chevron-down-circle circle-chevron-down arrow-drop-down menu-down caret-down-outline chevron-down-square chevron-thin-down arrow-dropdown',
  Collapse:
    'chevron-up expand-less caret-up caret-up-fill angle-up nav-arrow-up chevron-small-up arrow-up-s keyboard-arrow-up arrow-ios-upward pan-up triangle-up chevron-up-circle circle-chevron-up arrow-drop-up menu-up caret-up-outline chevron-up-square chevron-thin-up arrow-dropup',
  Play: 'play play-circle circle-play play-arrow media-playback-start play-fill play-outline play-alt player-play play-circle-outline play-circled play-filled-alt run play-button-o play-square',
  Pause:
    'pause pause-circle circle-pause media-playback-pause player-pause pause-fill pause-outline pause-alt pause-circle-outline pause-circled pause-square',
  Stop: 'media-playback-stop player-stop stop stop-fill stop-circle circle-stop stop-circle-outline',
  Record:
    'media-record record player-record record-circle record-circle-fill fiber-manual-record radio-button-checked record-fill record2',
  Next: 'media-skip-forward skip-forward skip-next player-skip-forward step-forward skip-end forward-step skip-forward-circle next skip-end-fill',
  Previous:
    'media-skip-backward skip-back skip-previous player-skip-back step-backward skip-start backward-step skip-back-circle previous skip-backward skip-start-fill',
  Download:
    'download download-alt file-download tray-arrow-down arrow-down-to-bracket arrow-down-tray download-simple download-outline download-2 arrow-download arrow-down-to-line get-app inbox-arrow-down download-circle data-transfer-download software-download arrow-bar-to-down',
  Upload:
    'upload upload-alt file-upload tray-arrow-up arrow-up-from-bracket arrow-up-tray upload-simple upload-outline upload-2 arrow-upload arrow-up-from-line upload-circle data-transfer-upload software-upload publish arrow-bar-to-up',
  Share:
    'share share-2 share-alt share-variant share-nodes share-network share-social share-android share-fill social-share share-outline shape-share emblem-shared share-from-square share-1',
  Link: 'link link-2 link-45deg link-simple link-alt link-variant insert-link chain link-1 links link-outline link-horizontal edit-link link-simple-horizontal link-m hyperlink',
  Mail: 'mail envelope email mail-unread envelope-simple envelope-closed mail-outline email-outline mail-fill local-post-office markunread mail-1 internet-mail envelope-alt envelope-o',
  Send: 'send send-2 send-horizontal send-plane send-plane-2 paper-plane paper-plane-tilt paper-airplane document-send send-outline send-alt send-fill paper-plane-right share-plane',
  Attach:
    'paperclip attach attachment attach-file mail-attachment attachment-2 attachment-line paperclip-horizontal paperclip-2 attach-2 attach-outline paper-clip attachment-alt',
  User: 'user person account user-circle account-circle circle-user person-circle user-alt user-round profile user-profile avatar-default person-fill account-outline user-3 user-6 user-2 user-5 user-4 user-outline user-square profile-circle circle-user-round user-1 person-outline user-avatar user-fill avatar account-box',
  Users:
    'users people group users-round user-group account-group account-multiple system-users users-three person-multiple user-multiple people-outline people-fill users-alt team user-friends people-team group-outline users-2 users-group groups account-multiple-outline',
  Lock: 'lock lock-closed lock-simple padlock locked lock-fill lock-outline lock-alt lock-1 lock-2 lock-on changes-prevent system-lock-screen object-locked network-wireless-encrypted lock-locked lock-solid',
  Unlock:
    'unlock lock-open lock-open-alt unlocked lock-unlocked lock-simple-open lock-open-variant unlock-fill unlock-alt lock-open-outline changes-allow object-unlocked unlock-outline unlock-2 lock-open-right lock-open-fill lock-keyhole-open',
  Key: 'key key-outline key-fill vpn-key key-2 dialog-password key-simple key-round key-variant key-alt key-skeleton key-1',
  Show: 'view eye eye-outline visibility eye-open eye-fill eye-1 eye-alt view-visible view-reveal remove-red-eye eye-2',
  Hide: 'eye-off eye-slash eye-closed visibility-off eye-off-2 view-off eye-crossed view-hidden view-conceal eye-no eye-close eye-invisible eye-off-outline eye-slash-fill',
  Notifications:
    'bell bell-outline notifications notification alert-bell notifications-none bell-simple bell-fill notification-3 notification-2 notification-4 bell-1 bell-alt notifications-outline bell-o notification-1',
  Favorite:
    'star star-outline star-fill star-border favorite-star starred non-starred rating star-1 bookmark-new-star star-alt emblem-favorite-star star-sharp star-o',
  Like: 'heart heart-outline heart-fill favorite favorite-border like-heart heart-1 emblem-favorite heart-alt heart-o heart-straight suit-heart suit-heart-fill',
  Help: 'help help-circle question question-circle circle-help circle-question question-mark question-mark-circle question-lg help-outline help-browser help-contents help-faq dialog-question help-box question-circled question-circle-o help-filled question-line help-circle-outline circle-question-mark',
  Info: 'info info-circle circle-info information information-circle information-2 dialog-information info-outline info-circled info-sign information-outline info-lg info-square info-circle-outline info-circle-o',
  Warning:
    'warning warning-alt exclamation-triangle alert-triangle triangle-alert triangle-exclamation alert dialog-warning warning-outline alert-outline warning-triangle report-problem error-warning-triangle alert-fill exclamation-triangle-fill warning-amber',
  Error:
    'error error-outline alert-circle circle-alert exclamation-circle circle-exclamation dialog-error error-warning warning-circle exclamation-circled alert-circle-outline exclamation-circle-o error-circle alert-octagon octagon-alert warning-octagon',
  Check:
    'check check-lg checkmark tick done check-circle check-square circle-check square-check checkmark-circle check-circle-outline check-thick object-select emblem-ok emblem-default check-bold check-circled check-outline check-small check-fat dialog-ok dialog-ok-apply checkbox-circle circle-check-big check-line done-outline checkmark-outline checkmark-filled check-box',
  Calendar:
    'calendar calendar-alt calendar-blank calendar-event calendar-month calendar-today calendar-days calendar-outline calendar-2 calendar3 calendar-ltr calendar-empty x-office-calendar calendar-1 calendar-week calendar-simple calendar-dots calendar-dates date-range office-calendar calendar-fill calendar-number calendar-4 calendar2 calendar-date calendar-day today calendar-clear calendar-heat-map view-calendar',
  Clock:
    'clock clock-outline schedule time access-time clock-3 clock-4 clock-1 clock-circle query-builder time-1 appointment-soon clock-fill time-circle clock-hour-4 clock-hour-3 clock-time-four clock-time-four-outline watch-later time-outline time-line clock-2 clock-o',
  Image:
    'image image-outline picture photo photograph insert-image image-1 image-2 card-image image-square insert-photo picture-o image-fill media-image image-alt image-solid',
  Camera:
    'camera camera-outline camera-fill photo-camera camera-photo camera-alt camera-1 camera-2 camera-3 device-camera camera-2-line camera-retro camera-solid camera-alt-outline',
  Cart: 'cart shopping-cart cart-outline cart-fill cart-shopping cart2 cart3 shopping-cart-outline shopping-cart-2 shopping-cart-1 shopping-cart-simple shopping-cart-alt cart-alt shopping-cart-full local-grocery-store shopping-trolley',
  Phone:
    'phone telephone call phone-outline phone-alt telephone-fill phone-fill call-start phone-1 phone-2 call-outline local-phone phone-o',
  Location:
    'map-pin location location-on map-marker place pin-drop geo-alt location-pin location-dot location-outline map-marker-alt map-marker-outline map-pin-2 map-pin-3 map-pin-4 mark-location room location-2 environment geo-alt-fill map-pin-simple location-1',
  Globe:
    'globe globe-2 globe-alt world internet web-browser applications-internet earth globe-outline globe-simple world-www web world-1 browser-globe earth-outline globe-3 globe-1 internet-web-browser',
  Filter:
    'filter filter-outline filter-alt funnel view-filter filter-2 filter-3 funnel-fill filter-fill filter-1 funnel-outline filter-funnel',
  Sort: 'sort sort-alt arrow-sort swap-vert view-sort sort-ascending sort-descending view-sort-ascending view-sort-descending sort-asc sort-desc arrows-sort selector arrow-up-down arrow-down-up sort-arrows',
  'Zoom in':
    'zoom-in magnify-plus magnifying-glass-plus search-plus magnify-plus-outline zoom-in-outline plus-magnifier zoom-in-2 zoom-plus',
  'Zoom out':
    'zoom-out magnify-minus magnifying-glass-minus search-minus magnify-minus-outline zoom-out-outline zoom-out-2',
  'Full screen':
    'fullscreen full-screen maximize maximize-2 expand expand-2 arrows-maximize arrows-fullscreen view-fullscreen arrow-expand corners-out arrows-out arrows-expand fullscreen-enter expand-alt screen-full arrows-angle-expand arrow-maximize up-right-and-down-left-from-center arrow-expand-all arrows-out-simple arrows-pointing-out enlarge fullscreen-outline zoom-out-map open-in-full',
  'Exit full screen':
    'fullscreen-exit exit-full-screen minimize-2 compress arrows-minimize fullscreen-exit-alt view-restore arrow-collapse corners-in arrows-in screen-normal arrows-angle-contract arrow-minimize arrow-collapse-all arrows-in-simple arrows-pointing-in contract fullscreen-shrink down-left-and-up-right-to-center close-fullscreen compress-alt',
  'Dark mode':
    'asleep moon moon-outline moon-fill moon-stars dark-mode weather-clear-night moon-star weather-night moon-1 bedtime moon-clear half-moon moon-alt weather-moon nightlight nightlight-round moon-waning-crescent',
  'Light mode':
    'sun sun-outline sun-fill light-mode weather-clear weather-sunny brightness-high sun-bright sun-dim brightness-high-fill sun-1 sun-light wb-sunny white-balance-sunny brightness-7 brightness-5 brightness-up sunny sun-medium display-brightness',
  Bold: 'bold type-bold format-bold format-text-bold text-b text-bold font-bold text-bolder editor-bold',
  Italic: 'italic type-italic format-italic format-text-italic text-italic font-italic editor-italic',
  Underline:
    'underline type-underline format-underline format-text-underline text-underline font-underline underlined format-underlined',
  Strikethrough:
    'strikethrough strike type-strikethrough format-strikethrough format-text-strikethrough text-strikethrough strike-through strikethrough-s',
  List: 'list list-ul format-list-bulleted view-list list-bullets list-unordered list-bulleted list-2 text-bullet-list format-list-unordered unordered-list list-bullet view-list-details view-list-bullet',
  'Numbered list':
    'list-ol format-list-numbered list-numbers list-ordered list-numbered text-number-list text-number-list-ltr format-list-ordered ordered-list',
  Grid: 'grid grid-view view-grid layout-grid apps grid-3x3 grid-3x3-gap grid-fill squares-four squares-2x2 view-module grid-outline view-app-grid app-grid grid-view-outline dots-nine border-all th th-large apps-outline view-grid-outline grid-dots appstore grid-2x2 layout-grid-fill table-cells table-cells-large view-icons grid-1',
  Table:
    'table table-2 table-1 insert-table table-alt table-outline table-chart table-large table-simple table-border',
  'Align left':
    'align-left text-align-left text-left format-align-left format-justify-left text-align-start align-text-left editor-align-left',
  'Align center':
    'align-center text-align-center text-center format-align-center format-justify-center align-text-center editor-align-center',
  'Align right':
    'align-right text-align-right text-right format-align-right format-justify-right text-align-end align-text-right editor-align-right',
  Justify:
    'align-justify text-align-justify justify text-justify format-align-justify format-justify-fill align-justified align-text-justify',
  Code: 'code code-slash code-brackets code-tags code-outline code-1 code-2 code-xml brackets-angle code-alt code-s code-s-slash format-text-code',
  Terminal:
    'terminal terminal-2 console terminal-outline terminal-window utilities-terminal terminal-fill command-line square-terminal terminal-box prompt console-line rectangle-terminal',
  Bug: 'bug bug-outline bug-fill bug-report bug-2 bug-beetle tools-report-bug bug-droid bug-1 debug bug-alt bug-ant',
  Flag: 'flag flag-outline flag-fill flag-2 flag-3 flag-1 flag-alt flag-variant mail-mark-important-flag assistant-photo flag-o',
  Tag: 'pricetag tag tag-outline tag-fill price-tag price-tag-3 price-tag-alt tag-1 local-offer bookmark-tag price-tag-2 tag-simple price-tag-1',
  Bookmark:
    'bookmark bookmark-outline bookmark-fill bookmark-simple bookmark-border bookmark-new bookmark-1 bookmark-3 bookmark-2 bookmark-alt bookmark-o turned-in turned-in-not',
  Chat: 'chat chat-outline chat-fill message message-circle message-square chat-bubble comment chat-dots chat-circle chat-left chat-right chat-square comment-alt chat-text comment-outline message-text chat-1 message-2 message-3 chat-bubble-outline chat-bubble-left chatbubble chatbubble-ellipses chat-centered chat-teardrop message-fill chat-bubble-bottom-center chat-3 chat-4 chat-2 message-rounded mode-comment comment-dots message-alt message-circle-2 chat-dots-fill message-dots chat-left-text chat-right-text',
  'Sign out':
    'log-out logout sign-out exit-to-app box-arrow-right arrow-right-from-bracket arrow-right-on-rectangle arrow-right-start-on-rectangle log-out-circle system-log-out sign-out-alt logout-box logout-box-r logout-variant exit-outline right-from-bracket arrow-exit account-logout',
  'Sign in':
    'log-in login sign-in box-arrow-in-right arrow-right-to-bracket login-box login-variant log-in-circle sign-in-alt right-to-bracket account-login arrow-left-end-on-rectangle arrow-right-end-on-rectangle',
  Power:
    'power power-off power-outline power-settings-new power-standby system-shutdown shut-down power-fill power-button power-1 poweroff shutdown',
  Volume:
    'volume volume-2 volume-up volume-high speaker-2 audio-volume-high speaker-high volume-up-fill volume-1 volume-medium audio-volume-medium sound speaker-wave volume-high-outline volume-full speaker-simple-high volume-max volume-loud',
  Mute: 'volume-x volume-off volume-mute mute audio-volume-muted volume-xmark speaker-mute speaker-x speaker-slash speaker-off volume-mute-fill volume-slash volume-3 volume-cross',
  Microphone:
    'mic microphone mic-fill mic-outline microphone-2 audio-input-microphone mic-none microphone-alt microphone-1 keyboard-voice mic-1 microphone-outline microphone-lines',
  'Open in new window':
    'external-link external-link-alt open-in-new box-arrow-up-right arrow-up-right-from-square open-external arrow-top-right-on-square link-external external arrow-square-out open-new-window launch up-right-from-square open-outline share-box external-link-2',
  Chart:
    'bar-chart chart-bar bar-chart-2 chart-column bar-chart-line bar-chart-3 chart-simple chart-histogram stats-chart bar-chart-fill bar-graph chart-outline bar-chart-outline bar-chart-alt bar-chart-alt-2 poll stats-bars graph',
};

const STYLE =
  /(?:^|-)(?:outline|outlined|filled|fill|solid|regular|bold|thin|light|duotone|line|sharp|rounded|round|symbolic|symbolic-symbolic|rtl|ltr|sharp|twotone|16|20|24|28|32|48|12)$/;
const PREFIX = /^(?:bx|bxs|fa|ri|gtk)-/;

/** Names of an icon, from as it is called to its bare one. */
export function namesOf(file: string): string[] {
  let name = file
    .toLowerCase()
    .replace(/\.symbolic$/, '')
    .replace(/[_\s.-]+/g, '-')
    .replace(PREFIX, '');
  const names = [name];
  while (STYLE.test(name)) {
    name = name.replace(STYLE, '');
    names.push(name);
  }
  return names.filter((each) => each !== '');
}

const BY_NAME = new Map<string, string>();
for (const [meaning, names] of Object.entries(NAMES))
  for (const name of names.split(' ')) if (name) BY_NAME.set(name, meaning);

export const MEANINGS: readonly string[] = Object.keys(NAMES).filter((meaning) => NAMES[meaning]);

const WORDS = new Set(
  [...BY_NAME.keys()].flatMap((name) => name.split('-')).filter((word) => word.length >= 2),
);

/**
 * What an icon of this name means; '' for one that means something else; null where its name shares a word with a
 * meaning, so that it may be drawn much like it.
 */
export function meaningOf(file: string): string | '' | null {
  const names = namesOf(file);
  for (const name of names) {
    const meaning = BY_NAME.get(name);
    if (meaning) return meaning;
  }
  const bare = names[names.length - 1] ?? '';
  return bare.split('-').some((word) => WORDS.has(word)) ? null : '';
}
