### What is said when something went wrong. No blame, no hurry, and a way on.

problem-title = Something went wrong
problem-calm = It is not your fault. You have not broken anything.
problem-desk = Go to Home and try again, or ask the person at the desk.
problem-home = Go to Home
