/** Words that are written on controls, in the languages that reading is tested with, in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the first word of a button's label tells to do. */
export const ACTION_WORDS = words(
  'accept activate add advanced allow analyze answer apply approve archive assign attach authenticate block book browse build buy calculate call cancel change check checkout choose clean clear clone close collapse commit compare compose compute configure confirm connect continue convert copy crop customize create cut deactivate debug decline decrease delete deny deploy deselect details disable discard disconnect dismiss done download duplicate edit eject empty enable encrypt enter erase execute exit expand explore export extract fetch fill filter find finish follow format forward generate get go got grant hide import increase insert inspect install invert invite join keep launch leave load lock login logout log manage mark maximize merge minimize mount move mute next new ok okay open order pack paste pause pay pick pin play post prev preview previous print proceed properties publish pull push quit read reboot rebuild recheck reconnect record redo refresh refuse register reject reload remind remove rename repair repeat replace reply report request resend reset resize restart restore resume retry return revert review revoke rotate run save scan schedule search select send set share show shutdown sign simulate skip snooze sort split start stop submit subscribe suspend switch sync synchronize test toggle translate try turn undo uninstall unlock unmount unpack unsubscribe update upgrade upload use validate verify view vote wipe yes no zoom ' +
    'abbrechen absenden aktualisieren akzeptieren ablehnen anmelden abmelden anlegen anwenden ausführen auswählen bearbeiten beenden bestätigen drucken durchsuchen einfügen entfernen erstellen fertig herunterladen hinzufügen hochladen ja kopieren löschen nein neu öffnen registrieren schließen senden speichern starten suchen übernehmen weiter wiederholen zurück zurücksetzen ' +
    'accepter ajouter annuler appliquer chercher choisir confirmer connecter continuer copier créer enregistrer envoyer fermer imprimer modifier non nouveau oui ouvrir parcourir quitter rechercher refuser réessayer retour suivant supprimer télécharger terminer valider ' +
    'aceptar agregar añadir aplicar borrar buscar cancelar cerrar confirmar continuar copiar crear descargar editar eliminar enviar guardar imprimir nuevo rechazar siguiente subir volver',
);

/** What entries of a site's navigation are called. */
export const PLACE_WORDS = words(
  'about account accounts api archives article articles authors blog bookmarks browse calendar careers categories changelog changes chapters classes community contact contents contributing cookies dashboard demo discussions docs documentation downloads events examples faq features feedback files forum functions gallery github glossary groups guide guides help history home imprint index inbox install installation introduction issues issue jobs legal license licenses links log login logs macros members messages methods models modules news notifications order orders overview packages people plugins pricing privacy products profile projects readme reference register releases repositories reports resources search security services settings shop sitemap source sources statistics stats status structs summary support tags team terms tools topics traits tree tutorial tutorials twitter types usage users version videos web wiki more ' +
    'impressum startseite über kontakt hilfe datenschutz anleitung dokumentation accueil contact aide inicio ayuda contacto',
);

/** What menu bars hold. */
export const MENU_WORDS = words(
  'file edit view insert format tools window windows help options settings search bookmarks history go run terminal project build debug select selection image layer filter table data navigate code refactor test scripts plugins document documents encoding macro game session actions action kernel cell widgets layout arrange style text datei bearbeiten ansicht einfügen fenster hilfe fichier édition affichage outils aide archivo editar ver herramientas ayuda',
);

/** Words that join others in sentences. */
export const SENTENCE_WORDS = words(
  'a an the of to in is are was were be been and or for with on at by from that this it its not as has have had will can could should would may must you your we our they their there which who but if when than into also',
);
