// The types of requests and results come with the front door: one import is all a user needs.
@_exported import Descent
@_exported import Exports
@_exported import Experiments
@_exported import Figures
@_exported import Trajectories
