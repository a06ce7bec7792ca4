// The types of the front door's requests and results come with it: one import is all a user needs.
@_exported import Descent
@_exported import Exports
@_exported import Experiments
@_exported import Figures
@_exported import Trajectories
