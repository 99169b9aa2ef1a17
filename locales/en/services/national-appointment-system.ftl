### National Appointment System: how people booked a COVID-19 vaccine. What to do today.

national-appointment-system-name = { -national-appointment-system }
national-appointment-system-short = Booking a { -covid } vaccine

# $national-appointment-system-year: year in which people booked
national-appointment-system-what = In { $national-appointment-system-year } people used it to book a { -covid } vaccine. Seniors could get help with it at community centres.

national-appointment-system-what-now = Do you want a vaccine? Ask the doctor at your { -healthier-sg } clinic, or ask at a polyclinic.

## Before you start

national-appointment-system-here = No. Call your clinic or a polyclinic, or go there and ask.

## More about it

national-appointment-system-now-heading = Is it still there?

# $national-appointment-system-news: month of the last news of it
national-appointment-system-now-text = We found no day on which it closed. The last news of it is from { $national-appointment-system-news }.

# $national-appointment-system-walk-in: month from which people could walk in at polyclinics
national-appointment-system-now-walk = From { $national-appointment-system-walk-in } people could walk into some polyclinics for the vaccine, with no booking.

national-appointment-system-where-heading = Where it was used
national-appointment-system-where-text = Vaccination centres, polyclinics and each { -phpc } also used it, to see who had come.

# $national-appointment-system-as-of: month in which there were so many
# $national-appointment-system-doses: how many people had their first dose
national-appointment-system-where-many = By { $national-appointment-system-as-of }, { $national-appointment-system-doses } people had got their first dose.

national-appointment-system-old-heading = If you kept an old message
national-appointment-system-old-text = A booking message from that time is of no use now. You may delete it.

## Is this really them?

national-appointment-system-genuine-bank = If a message about a vaccine asks for your bank or your password, do not press anything in it.
