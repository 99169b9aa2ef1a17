### OneService: telling the right office about litter, pests, broken lights and the like near home.

oneservice-name = { -oneservice }
oneservice-short = Report a problem near home
oneservice-what = One place to report a problem near your home. It goes to the right office by itself.

## Before you start

oneservice-here = Yes, on a phone or a computer. A helper can do it with you.
oneservice-bring-photo = A photo of the problem, if you have one

## More about it

oneservice-what-heading = What you can report
oneservice-what-text = Litter, pests, noise, broken lights or footpaths, and cars parked where they should not be.
oneservice-what-neighbour = You may also tell them about a neighbour who may need help.
oneservice-ways-heading = Other ways

# $oneservice-chat-since: month from which one may write on WhatsApp or Telegram
# $oneservice-site: web address of OneService
oneservice-ways-chat = Since { $oneservice-chat-since } you may also write to it on { -whatsapp } or { -telegram }. Look at { $oneservice-site } to see how.

oneservice-ways-code = At some lift landings there is a { -qr-code } for this. You need no app for it.
oneservice-danger-heading = If somebody is in danger

# $scdf-emergency: number for an ambulance or fire
# $police-emergency: number of the police in danger
oneservice-danger-text = Do not report it here. Call { $scdf-emergency } for an ambulance or fire, or { $police-emergency } for the police.

## Guide: tell of a problem

oneservice-report-title = Report a problem

# $oneservice-site: web address of OneService
oneservice-report-open = Open { $oneservice-site } on a phone or a computer. Or open the { -oneservice } app, if you have it.

oneservice-report-kind = Choose what is wrong, such as litter, pests or a broken light.
oneservice-report-who-cause = I do not know which office is in charge.
oneservice-report-who-cure = You need not know. It is sent to the right one for you.
oneservice-report-place = Say where it is, and add a photo if you have one.
oneservice-report-send = Read it once more, then send it.
oneservice-report-look = Later, look in the same place to see what was done.

## Without a smartphone

oneservice-without-ask = Ask the person at the desk, or your family, to send it with you.

## Is this really them?

# $oneservice-site: web address of OneService
oneservice-genuine-site = The real website is { $oneservice-site }, so check each letter.
