### Ambulance and fire: when to call, what to say, and what to do in a fire.

# $scdf-emergency: number for ambulance and fire
scdf-995-name = Ambulance and fire { $scdf-emergency }

scdf-995-short = Somebody is very ill, or there is a fire
scdf-995-what = The number to call for an ambulance or a fire engine. It is answered day and night.

## Before you start

scdf-995-here = Yes, call from any phone.
scdf-995-bring = Any phone

## More about it

# $scdf-emergency: number for ambulance and fire
scdf-995-when-heading = When to call { $scdf-emergency }

scdf-995-when-text = Call if a person does not wake up, cannot breathe well, has a fit or bleeds a lot.
scdf-995-when-more = Also call for sudden or strong pain in the chest, or if you think that it is a stroke. Call if the heart stops, or if there is a fire.
scdf-995-small-heading = When it is not an emergency
scdf-995-small-text = With a cough, a mild headache or a toothache, you may see a doctor near you.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-small-more = For a ride to hospital you may call { $ambulance-1777 }. First ask what the ride costs.

scdf-995-cost-heading = What the ambulance costs

# $scdf-emergency: number for ambulance and fire
scdf-995-cost-text = In an emergency, the ambulance from { $scdf-emergency } is free. It does not take people to hospital for other things.

## Guide: I need an ambulance

scdf-995-ambulance-title = I need an ambulance

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial = Dial { $scdf-emergency } on any phone. Wait until somebody speaks to you.

# $scdf-emergency: number for ambulance and fire
scdf-995-ambulance-dial-another = Open the part of the phone where you make calls. Press the digits { $scdf-emergency }, then the button to call.

scdf-995-ambulance-where = Say where the ill person is: the block, the floor, the flat number and the street.
scdf-995-ambulance-what = Say what happened. Say if the person is awake, and if the person breathes.
scdf-995-ambulance-what-another = Speak to the ill person. If there is no answer, say so on the phone.
scdf-995-ambulance-listen = Do what the voice tells you. Stay on the line until they tell you that you may hang up.
scdf-995-ambulance-no-cause = They say that it is not an emergency.

# $ambulance-1777: number of the ambulance when it is no emergency
scdf-995-ambulance-no-cure = See a doctor near you. For a ride to hospital, you may call { $ambulance-1777 } and ask what it costs.

scdf-995-ambulance-wait = If somebody is with you, ask them to wait outside and wave to the ambulance.
scdf-995-ambulance-wait-shows = An ambulance stands in the street.

## Guide: there is a fire

scdf-995-fire-title = There is a fire
scdf-995-fire-out = Shout “Fire!” and leave the room. Help others out if it is safe. Close the door behind you if you can.
scdf-995-fire-out-shows = A door is closed. Beside it, stairs lead down, and an arrow points the way.
scdf-995-fire-smoke-cause = The room is full of smoke.
scdf-995-fire-smoke-cure = Cover your nose and mouth with a wet cloth. Keep low, and crawl to the way out.
scdf-995-fire-trapped-cause = I cannot get out.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-trapped-cure = Go into a room with an open window. Shut the door, and shout for help from the window. Dial { $scdf-emergency }.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial = Dial { $scdf-emergency }. Say where the fire is: the block, the floor and the street.

# $scdf-emergency: number for ambulance and fire
scdf-995-fire-dial-another = Press the digits { $scdf-emergency } on any phone, then the button to call. Tell them the address.

scdf-995-fire-stairs = Walk down the stairs. Do not take the lift.
scdf-995-fire-stairs-shows = A door is closed. Beside it, stairs lead down, and an arrow points the way.
scdf-995-fire-legs-cause = I cannot walk down the stairs.
scdf-995-fire-legs-cure = Go to the nearest landing of the stairs, away from the fire. Ask officers to bring you down.
scdf-995-fire-stay = Wait outside. Go back in only when officers say that it is safe.
scdf-995-fire-stay-shows = A door is closed. Beside it, stairs lead down, and an arrow points the way.

## Without a smartphone

# $scdf-emergency: number for ambulance and fire
scdf-995-without-any = Any phone can call { $scdf-emergency }, so you do not need a smartphone.

scdf-995-without-near = You may ask anyone near you to call.

## Is this really them?

# $scdf-emergency: number for ambulance and fire
scdf-995-genuine-dial = Dial { $scdf-emergency } yourself, and do not call a number that a message gives you.

# $scamshield-helpline: number of the ScamShield Helpline
scdf-995-genuine-money = If a caller says he is an officer and asks you to move money, hang up and call { $scamshield-helpline }.
