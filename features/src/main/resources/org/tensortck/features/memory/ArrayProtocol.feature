Feature: The method __array__ of a tensor

  Rule: MEM-21 np.asarray shares the memory of a tensor

    @MEM-21.1 @needs:MEM-1 @needs:DTY-1
    Scenario Outline: <description>: n = <code>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = <code>`
      Then `n` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `n.dtype` is `np.float32`
      And `n` has strides `(12, 4)`
      And `n` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case          | description                              | code                            |
        | asarray       | asarray                                  | np.asarray(t)                   |
        | asarray_dtype | asarray with the dtype of the tensor     | np.asarray(t, dtype=np.float32) |
        | asarray_none  | asarray with copy=None                   | np.asarray(t, copy=None)        |
        | array_none    | array with copy=None                     | np.array(t, copy=None)          |
        | asarray_order | asarray with the order of the tensor     | np.asarray(t, order='C')        |
        | method        | `__array__`                              | t.__array__()                   |
        | method_dtype  | `__array__` with the dtype of the tensor | t.__array__(np.float32)         |

    @MEM-21.2 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8 @needs:MEM-9 @needs:DTY-1 @needs:MEM-10
    Scenario Outline: asarray of <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.asarray(t<part>)`
      Then `n` is `t<part>`
      And `n` has strides `<strides>`
      And `n` and `t<part>` have the same memory
      And `t` is unchanged

      Examples:
        | case       | description         | part     | strides |
        | transposed | a transposed tensor | .T       | (4, 12) |
        | column     | a column            | [:, 1]   | (12,)   |
        | step       | every second column | [:, ::2] | (12, 8) |
        | row        | a row               | [1]      | (4,)    |
        | element    | an element          | [1, 2]   | ()      |

    @MEM-21.3 @needs:DTY-1 @needs:MEM-11
    Scenario: asarray of an empty tensor
      Given `t = torch.tensor([[], []])`
      When `n = np.asarray(t)`
      Then `n.shape` is `(2, 0)`
      And `n.dtype` is `np.float32`
      And `t` is unchanged

    @MEM-21.4 @needs:REF-1 @needs:REF-3
    Scenario Outline: A tensor that <description> is refused by <function>
      Given `t = torch.tensor([0, 1], dtype=<dtype>, requires_grad=<gradients>)`
      When `n = <code>`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case          | description                                          | function    | dtype          | gradients | code                            | kind              |
        | grad_asarray  | requires gradients                                   | asarray     | torch.float32  | True      | np.asarray(t)                   | REQUIRES_GRAD     |
        | grad_array    | requires gradients                                   | array       | torch.float32  | True      | np.array(t)                     | REQUIRES_GRAD     |
        | grad_method   | requires gradients                                   | `__array__` | torch.float32  | True      | t.__array__()                   | REQUIRES_GRAD     |
        | dtype_asarray | has a dtype that NumPy lacks                         | asarray     | torch.bfloat16 | False     | np.asarray(t)                   | DTYPE_UNSUPPORTED |
        | dtype_array   | has a dtype that NumPy lacks                         | array       | torch.bfloat16 | False     | np.array(t)                     | DTYPE_UNSUPPORTED |
        | dtype_method  | has a dtype that NumPy lacks                         | `__array__` | torch.bfloat16 | False     | t.__array__()                   | DTYPE_UNSUPPORTED |
        | dtype_named   | has a dtype that NumPy lacks, with a dtype of NumPy, | asarray     | torch.bfloat16 | False     | np.asarray(t, dtype=np.float32) | DTYPE_UNSUPPORTED |

    @MEM-21.5 @needs:DEV-2
    Scenario Outline: A tensor without host memory is refused by <function>
      Given `t = torch.empty(2, device="meta")`
      When `n = <code>`
      Then it fails with `NOT_HOST_MEMORY`
      And `t` is unchanged
      And `t.device` is `torch.device("meta")`

      Examples:
        | case    | function    | code          |
        | asarray | asarray     | np.asarray(t) |
        | array   | array       | np.array(t)   |
        | method  | `__array__` | t.__array__() |

  Rule: MEM-22 np.array copies a tensor

    @MEM-22.1
    Scenario Outline: <description>: n = <code>
      Given `t = torch.tensor([1.5, 2.5], dtype=torch.float32)`
      When `n = <code>`
      Then `n` is `[1.5, 2.5]`
      And `n.dtype` is `<dtype>`
      And `n` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case          | description                            | code                                     | dtype      |
        | array         | array copies by default                | np.array(t)                              | np.float32 |
        | array_true    | array with copy=True                   | np.array(t, copy=True)                   | np.float32 |
        | asarray_true  | asarray with copy=True                 | np.asarray(t, copy=True)                 | np.float32 |
        | asarray_dtype | asarray with another dtype             | np.asarray(t, dtype=np.float64)          | np.float64 |
        | array_dtype   | array with another dtype and copy=None | np.array(t, dtype=np.float64, copy=None) | np.float64 |
        | method_dtype  | `__array__` with another dtype         | t.__array__(np.float64)                  | np.float64 |

    @MEM-22.2 @needs:MEM-6 @needs:DTY-1
    Scenario: asarray with another order
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.asarray(t, order='F')`
      Then `n` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `n` has strides `(4, 8)`
      And `n` and `t` do not share memory
      And `t` is unchanged

    @MEM-22.3 @needs:MEM-6 @needs:DTY-1 @needs:MEM-2
    Scenario: A copy keeps the order of the axes in memory
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.array(t.T)`
      Then `n` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `n` has strides `(4, 12)`
      And `n` and `t` do not share memory
      And `t` is unchanged

  Rule: MEM-60 np.asarray with copy=False shares the memory of a tensor or refuses

    @MEM-60.1 @needs:MEM-7 @needs:MEM-21 @needs:MEM-1
    Scenario Outline: n = <code>
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `n = <code>; n[0] = 9`
      Then `t` is `[9.0, 2.0]`, or it fails with `COPY_NEEDED`

      Examples:
        | case    | code                                        |
        | asarray | np.asarray(t, copy=False)                   |
        | array   | np.array(t, copy=False)                     |
        | dtype   | np.asarray(t, dtype=np.float32, copy=False) |

    @MEM-60.2 @needs:MEM-21 @needs:MEM-22
    Scenario: Another dtype needs a copy
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `n = np.asarray(t, dtype=np.float64, copy=False)`
      Then it fails with `COPY_NEEDED`
      And `t` is unchanged

  Rule: MEM-23 numpy(force=True) shares where it can

    @MEM-23.1 @needs:MEM-1 @needs:MEM-6
    Scenario Outline: <description>: n = t<part>.numpy(force=True)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=<gradients>)`
      When `n = t<part>.numpy(force=True)`
      Then `n` is `t<part>`
      And `n` and `t<part>` have the same memory
      And `t` is unchanged
      And `t.requires_grad` is `<gradients>`

      Examples:
        | case       | description                                   | gradients | part     |
        | plain      | A tensor that is shared without force as well | False     |          |
        | transposed | A transposed tensor                           | False     | .T       |
        | step       | Every second column                           | False     | [:, ::2] |
        | leaf       | A leaf that requires gradients                | True      |          |
        | view       | A view of a leaf that requires gradients      | True      | [1]      |

    @MEM-23.2 @needs:MEM-1
    Scenario: The result of a recorded operation
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf.clone()`
      When `n = t.numpy(force=True)`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `n` and `leaf` do not share memory
      And `t` is unchanged
      And `leaf` is unchanged
      And `t.requires_grad` is `True`

    @MEM-23.3 @needs:MEM-1
    Scenario: Without force
      Given `t = torch.tensor([1.0, 2.0])`
      When `n = t.numpy(force=False)`
      Then `n` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `t` is unchanged
