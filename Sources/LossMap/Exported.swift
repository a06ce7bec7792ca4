import Drawing
import Plotting

// The types of requests and results come with the front door: one import is all a user needs.
@_exported import Descent
@_exported import Experiments
@_exported import Exports
@_exported import Figures
@_exported import Trajectories

/// The size of a figure in layout units, which are pixels at scale 1.
public typealias Size = Drawing.Size
/// The colours, font and spacing of a figure.
public typealias Theme = Plotting.Theme
/// The colours of the loss.
public typealias Palette = Plotting.Palette
/// The direction from which a loss surface is seen.
public typealias Viewpoint = Plotting.Viewpoint
