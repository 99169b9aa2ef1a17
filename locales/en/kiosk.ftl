### The words of the kiosk itself: bars, buttons, headings, and how values are written.

language-name = English
# Where there is room for the whole name.
language-name-whole = English

## The bars around every page

frame-languages = Language
# $number: the anti-scam line
frame-scam = Scam? { $number }
frame-finish = Finish
frame-bar = Main buttons
frame-back = Back
frame-home = Home
frame-settings = Easier to see
frame-help = Get help
frame-pair = With a helper
frame-low = Bring it down
frame-high = Move it up
frame-more = More
frame-less = Close
reading-read = Read aloud
reading-stop = Stop
reading-pause = Pause
reading-go-on = Go on
reading-again = Again
reading-from-the-top = Start again
reading-no-voice = This machine has no voice for this language. Ask somebody to read it to you.
reading-failed = The voice has stopped. Press “Read aloud” again.
spoken-how = To hear everything, touch the edge of the screen { $touches } times. Or press { $key }, and press it again.
spoken-begins = Everything is spoken now. Touch something once to hear it, and once more to press it. Press { $key } to hear the buttons. One of them is “Get help”. The hash key says the last sentence again. To stop this, press { $key }, and press it again. Or touch the edge of the screen { $touches } times.
spoken-ends = Pages are no longer spoken by themselves.
spoken-buttons = These are the buttons. Press a number.
spoken-more-buttons = Press { $key } for the other buttons.
spoken-turn = Press { $key } for the next part.
spoken-begin = Press { $key } once more to have everything spoken.
spoken-end = Press { $key } once more to stop this.
spoken-loudness = Press the plus key for a louder voice, and the minus key for a softer one.
spoken-invitation = To hear everything in English, touch the edge of the screen now, or press { $key }.
words-label = What does it mean?
turn-next = Show more
turn-previous = Show earlier
# $part: this part of the page
# $parts: how many parts it has
turn-part = Part { $part } of { $parts }
# $page: the heading of the page
window-title = { $page } – { -pandu }

## Welcome

welcome-title = { -pandu }
welcome-greeting = Welcome
welcome-begin = Press here to begin in English.
independent = An independent guide, not a government service.
nothing-breaks = You cannot break this.
nothing-kept = Nothing about you is saved.
# $wait: how many minutes
cleared-alone = When nobody presses for { $wait } or more, everything is cleared.

## Home and needs

home-title = What would you like to do?
home-hint = Touch a picture, or press its number.
home-find = Find by words
home-find-note = Type a word, or a whole sentence
need-empty = This guide has no page on this yet. Please ask the person at the desk.

## Find

find-title = What are you looking for?
find-label = Type a word or a sentence
find-hint = Type a word, or a whole sentence. Mistakes do not matter.
find-clear = Take it all away
find-completions = You may mean
find-more = Show more answers
find-nothing = Nothing found for these words. Ask a person, or choose what it is about.
find-person = Ask a person
find-example = For example: { $typed }
keyboard-label = Keys to type with
keyboard-open = Show keys
keyboard-close = Hide keys
keyboard-delete = Delete
keyboard-clear = Clear
keyboard-space = Space
keyboard-find = Find
keyboard-alphabetical = ABC order
keyboard-usual = Usual order
keyboard-latin = English letters
keyboard-own = Tamil letters
keyboard-more = More keys
keyboard-candidates = Choose the word you mean
keyboard-more-candidates = More words
keyboard-pulli = Dot above the letter

## How far to trust a page

translation-draft = Draft text, not yet reviewed
# $day: the last day
answer-over = Something on this page was open until { $day }. It is now over.
# $day: the day of the review
answer-old = This answer may be old. It was due for a check on { $day }. Please ask before you go.
status-live = In use
# $date: since when
status-renamed = Has a new name since { $date }
# $date: since when
status-merged = Part of another service since { $date }
# $date: since when
status-ended = Ended: { $date }
# $date: when it was announced
status-promised = Announced: { $date }. Not yet begun
# $date: the last news of it
status-unconfirmed = Last news from { $date }; it may have changed
status-successor = In its place
status-what-now = What to do now
# $publisher: who published it
# $date: when
source-line = { $publisher }, { $date }
# $day: the day of the check
trust-confirmed = Checked on { $day }
# $date: when it was published
trust-published = Published: { $date }. Not yet confirmed

## A service

service-here = Can I do it here?
service-bring = What to bring
service-cost = What it costs
service-takes = How long it takes
service-ask = Whom to ask
service-guides = What would you like to do?
service-without-phone = Without a smartphone
service-genuine = Is this really them?
service-run-by = Who runs it
service-address = Official website
service-sources = Where this comes from
cost-free = Free
cost-unknown = Not known. Ask at the desk.
takes-unknown = Not known. Take your time.
ask-desk = The person at the desk
bring-nothing = Nothing
# $address: the web address in words
code-alternative = { -qr-code } of the address { $address }

## A step of a guide

# $step: this step
# $steps: how many there are
step-of = Step { $step } of { $steps }
step-next = Next step
step-previous = Step before
step-done = I am done
step-stuck = I am stuck
drawing-caption = A drawing. The real screen may differ.
drawing-phone = Drawing of a phone.
drawing-computer = Drawing of a computer.
drawing-telephone = Drawing of a telephone.
drawing-press = A ring shows what to press.
# $label: the words on the real screen
drawing-press-label = A ring shows where to press “{ $label }”.

## I am stuck

stuck-title = I am stuck
stuck-calm = That is all right. You have not broken anything.
stuck-desk = Ask the person at the desk. Show this page.
stuck-back = Back to the step

## About

about-title = About Smart Nation
about-read = Read about
about-guide = About this guide
about-offline = This guide works without the internet. It never asks for your name or password.
about-facts = Each page says where its facts come from. Nobody has confirmed them with the agencies yet.
about-draft = No native speaker has reviewed the text yet.

## How easy this guide is, and where it is not

accessibility-title = Is this guide easy for you?
accessibility-kept = What it does for you
accessibility-see = Easy to see
accessibility-see-words = The words are large. You can make them larger.
accessibility-see-colours = The words stand out clearly. You can change the colours.
accessibility-hear = Easy to hear
accessibility-hear-read = Press “Read aloud”, and any page is read to you.
accessibility-hear-voice = You can make the voice slower or louder. You can stop it, or hear a sentence again.
accessibility-hear-alone = Then you can listen without reading the screen.
accessibility-press = Easy to press
accessibility-press-large = The buttons are large, with room between them.
accessibility-press-touch = You never have to slide your finger, or hold a button down.
accessibility-press-choose = Press “Easier to see” for larger buttons, lower buttons, or buttons for the left hand.
accessibility-press-keys = A keyboard and switches work too, where this centre has them.
accessibility-understand = Easy to understand
accessibility-understand-languages = You can read it in English, Chinese, Malay or Tamil.
accessibility-understand-helper = A helper can read along in another language.
accessibility-understand-words = Sentences are short. Hard words are explained.
accessibility-time = No need to hurry
accessibility-time-wait = Take your time. Before your page is cleared, you are asked if you are still here.
accessibility-time-clear = After you press “Finish”, the next person cannot see what you did.
accessibility-cannot = What it cannot do
accessibility-cannot-sign = There is no sign language and no Braille.
accessibility-cannot-print = It cannot print.
accessibility-cannot-listen = It cannot hear you speak. Please press or type.
accessibility-cannot-dialects = The Chinese voice speaks Mandarin, and no dialects.
accessibility-cannot-voices = All voices are made by a machine, and sound like it.
accessibility-cannot-parts = With the largest words, a long page has many parts. Press “Show more” for the next part.
accessibility-cannot-low = With very large words, there may be no room to bring the buttons down.
accessibility-unknown = What we do not know yet
accessibility-unknown-tried = Seniors and people with disabilities have not tried it yet.
accessibility-unknown-voices = Nobody has told us yet how well people understand the voices.
accessibility-unknown-readers = Nobody who is blind has tried it yet with a screen reader.
accessibility-unknown-place = How high and how loud this screen is, and if light is mirrored in it: the staff here have to measure that.
accessibility-hard = Is something hard for you?
accessibility-tell = Tell the staff here what is hard, and on which page. You may also complain.
accessibility-who = Who looks after this guide
accessibility-who-ask = Ask at the desk who looks after this guide.

## Get help

help-title = Get help
help-desk = Ask the person at the desk. They are here for you.
help-desk-say = You can say: “Please help me with this page.”
# $page: the heading of the page before this one
help-page = You were reading: { $page }
help-place-near = The desk is close to this screen.
help-place-entrance = The desk is at the entrance.
# $floor: the number of the floor
help-place-floor = The desk is on level { $floor }.
# $from: the time it opens
# $to: the time it closes
help-hours-daily = Somebody is there every day, { $from } to { $to }.
# $from: the time it opens
# $to: the time it closes
help-hours-weekdays = Somebody is there from Monday to Friday, { $from } to { $to }.
help-lends = The desk can lend you a phone for the call.
help-lends-not = The desk has no phone to lend.
help-lends-ask = No phone with you? Ask if you may call from the desk.
help-photo = Photo of the help desk of this centre.
help-another = The step in other words
help-numbers = Whom to call about this page
help-scam = Is somebody asking you for money now? Stop, and pay nothing. Call this number first.
help-press = It is hard for me to press
help-wrong = Something is wrong on that page
help-wrong-note = This tells the staff which page it is. Nothing about you is kept.
help-marked = Thank you. The staff can now see that something is wrong on that page.

## A language, or a senior and a helper side by side

languages-title = Languages
languages-says = Choose a language. With a helper, choose a pair: your words are large, the helper’s are small below them.

## Before a step that nobody else may see

guard-title = Helper, please look away now
guard-password = The next step has a password.
guard-code = The next step has a secret code.
guard-face = The next step checks the person’s face.
guard-bank = The next step is about money in the bank.
guard-press = Let them press by themselves.
guard-write = Never write it down. Never say it aloud.
guard-go = I am looking away

## Easier to see, hear and touch

settings-title = Easier to see, hear and touch
settings-size = Size of the words
settings-size-pair = With a helper, your words are at least very large.
settings-colour = Colours
settings-chosen = Chosen
settings-on = On
settings-off = Off
option-on = On
option-off = Off
settings-steady = Large buttons, for hands that shake
settings-pause = How long until the next press counts
settings-low = Buttons low on the screen
settings-left = For the left hand
settings-calm = Calm: less on the screen
settings-switches = Switches in place of the screen
switches-one = A frame moves by itself, a switch chooses
switches-two = A switch moves the frame, another chooses
settings-stay = How long the frame stays on a button
settings-ends-alone = Go back to the first page when nobody presses for a while
voice-title = The voice: speed and loudness
settings-talking = Say everything aloud
settings-rate = Speed of the voice
rate-slow = Slow
rate-slower = A little slow
rate-usual = Usual
rate-fast = Fast
settings-volume = Loudness of the voice
volume-very-soft = Very soft
volume-soft = Soft
volume-usual = Usual
volume-loud = Loud
volume-very-loud = Very loud
touch-title = Make pressing easier
touch-how = Each time the dot moves, press it again, until this page closes.
touch-dot = Press the dot
touch-leave = No, thank you
touch-larger = Your buttons are larger now. You can change this below.
touch-longer = From now on, a second press that comes too soon does not count.
touch-as-before = Nothing needs to change. Everything stays as it was.
settings-usual = Back to the usual
settings-fit = Fit the sizes to this screen
settings-lost = Choices saved here could not be read. The usual ones are used.
pause-short = Short
pause-usual = Usual
pause-long = Long
stay-very-long = Very long
size-large = Large
size-larger = Larger
size-very-large = Very large
size-largest = Largest
theme-light = Dark on light
theme-dark = Light on dark
theme-yellow = Yellow on black

## Fit the sizes to this screen

fit-title = Fit the sizes to this screen
fit-how = Hold a bank card or { -ez-link } card against the drawing. Press until both are the same width.
fit-safe = Nothing is read from your card.
fit-card = Drawing of a card
fit-wider = Wider
fit-bit-wider = A little wider
fit-bit-narrower = A little narrower
fit-narrower = Narrower
fit-same = They are the same now
fit-done = The sizes now fit this screen.
fit-diagonal = Or choose how large the screen is, from corner to corner

## For the staff of the centre, behind a PIN

staff-way-in = For the staff of this centre
staff-title = For the staff
staff-ask = Type the { -pin } of this kiosk.
staff-visitor = Not from the staff? Press “Back”. Nothing has changed.
# $count: how many digits are typed
staff-typed = Digits typed: { $count }
staff-keys = Keys of the { -pin }
staff-open = Open
staff-delete = Delete the last digit
staff-wrong = That is not the { -pin }. Try again.
# $wait: how many minutes
staff-wait = Too many wrong tries. Wait { $wait }, even with the right { -pin }.
staff-again = Check again
staff-broken = The { -pin } cannot be checked now. The log of this kiosk says why.
staff-stays = What you choose here holds for every visitor.
staff-desk = The help desk
staff-voices = What is read aloud
staff-beginning = What each visit begins with
staff-welcome = The first page
staff-first-language = Which language stands first
staff-night = Dim the screen at night
# $from, $to: times of day
staff-night-when = From { $from } to { $to }, the first page is dark and dim while nobody is there.
staff-night-touch = A touch or a key brings the full light back at once.
staff-sound = Check the sound
staff-sound-how = Press a language. Listen from where visitors sit.
staff-sound-sample = Every visit begins as loud as this.
staff-sound-nothing = Do you hear nothing?
staff-sound-speaker = Look if the loudspeaker is on and turned up.
staff-sound-headset = Take out any headset. While it is in, the sound goes there.
staff-sound-machine = Still nothing? Tell the person who set up this kiosk.
staff-counts = What visitors look at
staff-counting = Count the visits
staff-counted-what = For each week it is counted how many visits look at a topic.
staff-counted-not = The counts have nothing else: no words that were typed, no times, nobody’s name.
staff-counted-week = This week, since Monday
# $count: how many
staff-counted-visits = All visits: { $count }
# $topic: the name of a service; $count: how many visits looked at it
staff-counted-topic = { $topic }: { $count }
staff-marks = Pages marked as wrong
staff-marks-how = Visitors mark the page they came from, at the end of “Get help”.
staff-marks-kept = Only the page, the last day and the number of visits are kept.
staff-marks-none = No page is marked now.
# $topic: the name of a service; $count: how many visits marked it; $day: the last day
staff-mark = { $topic }: { $count }, last on { $day }
# $topic: the name of a service
staff-unmark = Take the mark away: { $topic }
staff-hidden = Pages that are not shown
staff-hidden-how = To hide a page, open it first. Then come back here.
staff-hidden-always = Help in danger and against scams is always shown.
staff-hidden-now = Not shown to visitors now
staff-hidden-none = Every page is shown now.
staff-hidden-others = Looked at in this visit, or marked as wrong
# $topic: the name of a service
staff-hide = Hide: { $topic }
# $topic: the name of a service
staff-show = Show again: { $topic }
staff-kiosk = This kiosk
staff-wipe = Wipe the screen
staff-cleaning = Wipe the screen now
# $count: how many seconds
staff-cleaning-lasts = Touches and keys are off for { $count } seconds.
staff-cleaning-ends = Then the first page comes by itself.
staff-restart = Start the guide again
staff-quiet = Wait before it asks “Are you still here?”
quiet-usual = The usual time
quiet-longer = Longer
quiet-longest = Much longer
staff-lock = Finish and lock
staff-content = What visitors read here
# $count: how many
staff-facts = Facts, phone numbers and web addresses: { $count }
# $count: how many
staff-unconfirmed = Not yet confirmed with the agencies: { $count }
# $count: how many
staff-past-review = Past the day for looking at them again: { $count }
staff-untold = Do not say
staff-place = Where the desk is
place-near = Close to this screen
place-entrance = At the entrance
# $floor: the number of the floor
place-floor = Level { $floor }
staff-days = On which days somebody is there
days-daily = Every day
days-weekdays = Monday to Friday
# $time: the time it opens
staff-from = From { $time }
# $time: the time it closes
staff-to = To { $time }
staff-earlier = Earlier
staff-later = Later
staff-lends = A phone for visitors
lends-yes = The desk lends one
lends-no = The desk has none
voice-en = English
voice-zh = Chinese
voice-ms = Malay
voice-ta = Tamil
staff-invite = Say how to listen when the screen is first touched
staff-loudest = The loudest a visitor can choose

## A page that the staff have hidden

hidden-says = This page is not shown here for now.
hidden-ask = Please ask the person at the desk.

## Finish

finish-title = Finish?
finish-says = Everything you chose will be cleared. The next person starts anew.
finish-yes = Yes, finish
finish-no = No, go back

## Is somebody still there?

still-title = Are you still here?
still-says = Nobody has pressed for a while. If nobody answers, everything is cleared for the next person.
still-calm = You have done nothing wrong. Take all the time you need.
still-here = I am still here

## How values are written

# $dollars: whole Singapore dollars
value-money = ${ $dollars }
# $day: the day of the month
# $month: the month's number
# $year: the year
value-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# $month: the month's number
# $year: the year
value-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# $year: the year
value-year = { $year }
# $count: how many
value-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count: how many
value-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count: how many
value-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count: how many
value-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
# $count: how many
value-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# $number: the telephone number
# $key: the key to press after the call is answered
value-then-press = { $number }, then press { $key }
open-day-and-night = Open day and night
# $inches: the length, perhaps with a tenth
value-inches = { $inches } inches
# $part: the part of the day: morning, noon, afternoon or evening
# $hour: the hour, 1 to 12
# $minute: the minutes, with both digits
value-time = { $part ->
    [morning] { $hour }.{ $minute } am
   *[other] { $hour }.{ $minute } pm
}
