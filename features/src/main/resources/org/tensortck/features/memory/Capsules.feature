Feature: The methods of DLPack

  Rule: MEM-41 A capsule of DLPack carries the memory of its object

    @MEM-41.1
    Scenario Outline: <description>: c = t.__dlpack__(<options>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype=torch.float64)`
      When `c = t.__dlpack__(<options>)`
      And `u = torch.from_dlpack(c)`
      And `u[1, 2] = -7`
      Then `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `u` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `u.dtype` is `torch.float64`
      And `u` and `t` have the same memory

      Examples:
        | case        | description            | options            |
        | plain       | No version             |                    |
        | none        | The version None       | max_version=None   |
        | unversioned | A version before 1.0   | max_version=(0, 8) |
        | versioned   | Version 1.0            | max_version=(1, 0) |
        | newer       | A newer version        | max_version=(2, 3) |
        | device      | The device of the host | dl_device=(1, 0)   |

    @MEM-41.2
    Scenario Outline: <description>: c = a.__dlpack__(<options>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = a.__dlpack__(<options>)`
      And `u = torch.from_dlpack(c)`
      And `u[1, 2] = -7`
      Then `a` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `u` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `u.dtype` is `torch.float64`
      And `u` and `a` have the same memory

      Examples:
        | case        | description            | options            |
        | plain       | No version             |                    |
        | none        | The version None       | max_version=None   |
        | unversioned | A version before 1.0   | max_version=(0, 8) |
        | versioned   | Version 1.0            | max_version=(1, 0) |
        | newer       | A newer version        | max_version=(2, 3) |
        | device      | The device of the host | dl_device=(1, 0)   |

    @MEM-41.3 @needs:MEM-6
    Scenario Outline: <description>: c = t<part>.__dlpack__()
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = t<part>.__dlpack__()`
      And `u = torch.from_dlpack(c)`
      Then `u` is `t<part>`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `u` and `t<part>` have the same memory
      And `t` is unchanged

      Examples:
        | case       | description         | part     | strides |
        | transposed | A transposed tensor | .T       | (1, 3)  |
        | step       | Every second column | [:, ::2] | (3, 2)  |
        | part       | Part of a tensor    | [1:, 1:] | (3, 1)  |
        | element    | 0-d                 | [1, 2]   | ()      |

    @MEM-41.4 @needs:MEM-7
    Scenario Outline: <description>: c = a<part>.__dlpack__()
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = a<part>.__dlpack__()`
      And `u = torch.from_dlpack(c)`
      Then `u` is `a<part>`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `u` and `a<part>` have the same memory
      And `a` is unchanged

      Examples:
        | case       | description         | part        | strides |
        | transposed | A transposed array  | .T          | (1, 3)  |
        | step       | Every second column | [:, ::2]    | (3, 2)  |
        | part       | Part of an array    | [1:, 1:]    | (3, 1)  |
        | element    | 0-d                 | [1, 2, ...] | ()      |

    @MEM-41.5
    Scenario Outline: The dtype <dtype> is kept
      Given `t = torch.tensor([0, 1, 1], dtype=torch.<dtype>)`
      When `u = torch.from_dlpack(t.__dlpack__())`
      Then `u` is `t`
      And `u.dtype` is `torch.<dtype>`
      And `u` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype         |
        | bool       | bool          |
        | uint8      | uint8         |
        | uint64     | uint64        |
        | int16      | int16         |
        | float16    | float16       |
        | bfloat16   | bfloat16      |
        | float8     | float8_e4m3fn |
        | complex64  | complex64     |
        | complex128 | complex128    |

    @MEM-41.6
    Scenario: An empty tensor
      Given `t = torch.tensor([[], []])`
      When `u = torch.from_dlpack(t.__dlpack__())`
      Then `u.shape` is `(2, 0)`
      And `u.dtype` is `t.dtype`
      And `t` is unchanged

    @MEM-41.7
    Scenario: A capsule that is not imported
      Given `t = torch.tensor([1.0, 2.0])`
      When `c = t.__dlpack__()`
      And `d = t.__dlpack__()`
      And `u = torch.from_dlpack(d)`
      Then `u` is `[1.0, 2.0]`
      And `u` and `t` have the same memory
      And `t` is unchanged

  Rule: MEM-42 A copy by DLPack has memory of its own

    @MEM-42.1 @needs:MEM-41
    Scenario Outline: <description>: u = torch.from_dlpack(t.__dlpack__(copy=True<options>))
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `u = torch.from_dlpack(t.__dlpack__(copy=True<options>))`
      And `u[0, 0] = 9`
      Then `u` is `[[9.0, 2.0], [3.0, 4.0]]`
      And `u` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case      | description       | options              |
        | plain     | Without a version |                      |
        | versioned | With a version    | , max_version=(1, 0) |
        | device    | For the host      | , dl_device=(1, 0)   |

    @MEM-42.2 @needs:MEM-41
    Scenario Outline: <description>: u = torch.from_dlpack(a.__dlpack__(copy=True<options>))
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `u = torch.from_dlpack(a.__dlpack__(copy=True<options>))`
      And `u[0, 0] = 9`
      Then `u` is `[[9.0, 2.0], [3.0, 4.0]]`
      And `u` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case      | description       | options              |
        | plain     | Without a version |                      |
        | versioned | With a version    | , max_version=(1, 0) |
        | device    | For the host      | , dl_device=(1, 0)   |

    @MEM-42.3 @needs:MEM-27
    Scenario Outline: torch.from_dlpack(<source>, copy=True)
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      When `u = torch.from_dlpack(<source>, copy=True)`
      And `u[0] = 9`
      Then `u` is `[9.0, 2.0]`
      And `u` and `<source>` do not share memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case   | source |
        | array  | a      |
        | tensor | t      |

    @MEM-42.4 @needs:MEM-28
    Scenario Outline: np.from_dlpack(<source>, copy=True)
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      When `n = np.from_dlpack(<source>, copy=True)`
      And `n[0] = 9`
      Then `n` is `[9.0, 2.0]`
      And `n` and `<source>` do not share memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case   | source |
        | array  | a      |
        | tensor | t      |

    @MEM-42.5 @needs:MEM-27 @needs:MEM-6
    Scenario: A copy of a transposed tensor keeps the order of its axes
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = torch.from_dlpack(t.T, copy=True)`
      Then `u` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `u` has strides `(1, 3)`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @MEM-42.6 @needs:MEM-28 @needs:MEM-7
    Scenario: A copy of a transposed array keeps the order of its axes
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.from_dlpack(a.T, copy=True)`
      Then `n` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `n` has strides `(8, 24)`
      And `n` and `a` do not share memory
      And `a` is unchanged

    @MEM-42.7 @needs:REF-12 @needs:MEM-28
    Scenario: A copy of a read-only array can be written
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `n = np.from_dlpack(a, copy=True)`
      And `n[0] = 9`
      Then `n` is `[9.0, 2.0]`
      And `n.flags.writeable` is `True`
      And `a` is unchanged

    @MEM-42.8 @needs:REF-12 @needs:MEM-41
    Scenario: A capsule without a version can have a copy of a read-only array
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `u = torch.from_dlpack(a.__dlpack__(copy=True))`
      And `u[0] = 9`
      Then `u` is `[9.0, 2.0]`
      And `a` is unchanged

  Rule: MEM-43 from_dlpack shares where a copy is forbidden

    @MEM-43.1 @needs:MEM-27 @needs:MEM-41
    Scenario Outline: torch.from_dlpack(<source>, <options>)
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      When `u = torch.from_dlpack(<source>, <options>)`
      Then `u` is `[1.0, 2.0]`
      And `u` and `<source>` have the same memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case          | source | options                  |
        | array         | a      | copy=False               |
        | array_none    | a      | copy=None                |
        | array_device  | a      | device='cpu'             |
        | tensor        | t      | copy=False               |
        | tensor_none   | t      | copy=None                |
        | tensor_device | t      | device='cpu'             |
        | tensor_both   | t      | device='cpu', copy=False |

    @MEM-43.2 @needs:MEM-28 @needs:MEM-29 @needs:MEM-41
    Scenario Outline: np.from_dlpack(<source>, <options>)
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      When `n = np.from_dlpack(<source>, <options>)`
      Then `n` is `[1.0, 2.0]`
      And `n` and `<source>` have the same memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case          | source | options                  |
        | array         | a      | copy=False               |
        | array_none    | a      | copy=None                |
        | array_device  | a      | device='cpu'             |
        | tensor        | t      | copy=False               |
        | tensor_none   | t      | copy=None                |
        | tensor_device | t      | device='cpu'             |
        | tensor_both   | t      | device='cpu', copy=False |

    @MEM-43.3
    Scenario Outline: torch.from_dlpack(<source>.__dlpack__(copy=False))
      Given `a = np.array([1.0, 2.0])`
      And `t = torch.tensor([1.0, 2.0], dtype=torch.float64)`
      When `u = torch.from_dlpack(<source>.__dlpack__(copy=False))`
      Then `u` is `[1.0, 2.0]`
      And `u` and `<source>` have the same memory
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case   | source |
        | array  | a      |
        | tensor | t      |

  Rule: MEM-44 The device of host memory is (1, 0) in DLPack

    @MEM-44.1
    Scenario Outline: <description>
      Given `x = <code>`
      Then `x.__dlpack_device__() == (1, 0)` is `True`
      And `x` is unchanged

      Examples:
        | case      | description                      | code                                    |
        | tensor    | A tensor                         | torch.tensor([1.0, 2.0])                |
        | gradients | A tensor that requires gradients | torch.tensor([1.0], requires_grad=True) |
        | empty     | An empty tensor                  | torch.tensor([])                        |
        | array     | An array                         | np.array([1.0, 2.0])                    |
        | scalar    | A 0-d array                      | np.array(1.0)                           |

    @MEM-44.2 @needs:DEV-2
    Scenario: A tensor without host memory
      Given `t = torch.empty(2, device='meta')`
      When `t.__dlpack_device__()`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
