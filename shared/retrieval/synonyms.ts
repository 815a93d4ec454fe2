import { stemWord } from '../question/stem-word.ts';

/** Words of screens that stand for each other, one group a line. A word may stand in several groups. */
const GROUPS = `
timeout timed slow late deadline long took
denied refused forbidden rejected disallowed blocked unauthorized prohibited
permission access privilege right allowed
missing absent lost gone nonexistent 404 notfound
damaged corrupt corrupted broken defective malformed unreadable invalid
error failure fault problem issue exception
failed unsuccessful unable cannot could
crash segfault abort panic killed
password passphrase passwd pin credential
login signin logon
wrong incorrect invalid bad false mistaken
changed modified different altered mismatch
remote origin upstream
folder directory dir
file document
disk drive volume filesystem storage
usage used utilization consumption
full exhausted exceeded quota
memory ram heap oom
checksum hash digest sha256 sha1 md5
copy copying copied duplicate transfer backup
delete remove erase rm trash
save store write
open read load
download downloading fetch
upload send
answer respond response reply
request query
server host backend gateway upstream
connection connect network socket
address url uri link
website site web homepage
certificate ssl tls cert x509
expired outdated stale
trusted verified secure
encrypted secret key
program application app software process
command cmd shell prompt
compile compiler build building make
library module package dependency
version release
script code source
variable name identifier undefined undeclared nameerror referenceerror
syntax parse parsing unexpected
repository repo git
branch main master
commit push pull merge
conflict clash
line row
column field
table grid spreadsheet
price cost amount fee charge
total sum subtotal
invoice bill
receipt bon
article item product goods
stock inventory quantity qty
order purchase
customer client buyer
pay payment paid due
user account member
mail email message
letter correspondence
note memo minute
meeting conference agenda
calendar appointment
choose select choice option pick custom
settings preferences options configuration config
appearance theme style look
keyboard key shortcut
mouse pointer cursor
window dialog
button press click
warning caution alert attention
progress percent remaining
finished done complete completed success successful passed
running active started up
stopped down inactive unavailable offline outage
busy occupied locked lock use
picture image photo
print printer
sound audio volume
game mine minesweeper
film movie video
internet online web
register registration signup join
help documentation manual guide man
empty blank
`;

const groups = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const words = line.split(' ');
  for (const word of words) {
    const known = groups.get(stemWord(word)) ?? new Set<string>();
    groups.set(stemWord(word), known);
    for (const other of words) if (other !== word) known.add(other);
  }
}

/** Words that may stand for a lower-case word on a screen; none for most words. */
export const synonymsOf = (word: string): readonly string[] => [...(groups.get(stemWord(word)) ?? [])];
